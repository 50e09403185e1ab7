package assets

import _ "embed"

// Glossary holds the words that people outside IT may not know, and plain
// words for each, as a table whose head says how it is read.
//
//go:embed glossary.tsv
var Glossary string
