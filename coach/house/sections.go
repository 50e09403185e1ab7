package house

import (
	"maps"
	"slices"
)

// readEach takes the sections of one name, each as fresh has it before it is
// read. It reports false where something else stands there.
func readEach[T any](v any, p *[]T, fresh func(table map[string]any) T, keys func(*T) []key) bool {
	list, ok := tables(v)
	if !ok {
		return false
	}
	var all []T
	for _, table := range list {
		one := fresh(table)
		for _, k := range keys(&one) {
			if v := table[k.name]; v != nil && !k.read(v) {
				return false
			}
		}
		all = append(all, one)
	}
	*p = all
	return true
}

// tables are the sections of one name.
func tables(v any) (list []map[string]any, ok bool) {
	switch v := v.(type) {
	case []map[string]any:
		return v, true
	case []any: // written in one line
		for _, v := range v {
			table, ok := v.(map[string]any)
			if !ok {
				return nil, false
			}
			list = append(list, table)
		}
		return list, true
	}
	return nil, false
}

// showEach are the sections to be written; nil for none.
func showEach[T any](all []T, keys func(*T) []key) any {
	var list []map[string]any
	for _, one := range all {
		table := map[string]any{}
		for _, k := range keys(&one) {
			if v := k.show(); v != nil {
				table[k.name] = v
			}
		}
		list = append(list, table)
	}
	if list == nil {
		return nil
	}
	return list
}

// mergeEach keeps what a later version has written into a section, as long as
// there is one that has the same under the name id.
func mergeEach(id string) func(was, is any) any {
	return func(was, is any) any {
		before, _ := tables(was)
		after, _ := tables(is)
		for _, table := range after {
			i := slices.IndexFunc(before, func(b map[string]any) bool { return b[id] == table[id] })
			if i < 0 {
				continue
			}
			known := maps.Clone(table)
			maps.Copy(table, before[i])
			maps.Copy(table, known)
		}
		return is
	}
}
