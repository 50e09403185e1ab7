# Everything a new machine needs is installed by these: "make run" opens the
# window, "make test" passes every test. Only Go and make have to be there.

SHOTS ?= out/screenshots

.PHONY: run build test unit e2e lint fmt bench screenshots setup setup-test clean

run: setup build
	@bin/levelhead

build:
	go build -o bin/ ./cmd/...

test: setup-test lint unit e2e

# The race detector takes ten times as long. With it the fixes are tried out on
# one labelled text in 25, and without it on all; of the window, which runs on
# one thread, it looks at what comes in from others.
unit:
	DBUS_SESSION_BUS_ADDRESS=disabled: go test -race $$(go list ./... | grep -v '^levelhead/cmd/levelhead$$\|^levelhead/ui$$')
	go test -run '^TestFixes$$' ./coach/rules
	go test ./ui
	go test -race -run 'Pulse|Latest' ./ui

# The real program under a screen of its own; the pictures it takes stay in
# $(SHOTS).
e2e:
	DBUS_SESSION_BUS_ADDRESS=disabled: LEVELHEAD_SHOTS=$(abspath $(SHOTS)) go test -race -count=1 -timeout 20m ./cmd/levelhead

lint:
	@bad=$$(go tool gofumpt -l assets cmd coach ui) && if [ -n "$$bad" ]; then echo "gofumpt would change (make fmt does it):"; echo "$$bad"; exit 1; fi
	go vet ./...
	go tool staticcheck ./...

fmt:
	go tool gofumpt -w assets cmd coach ui

bench:
	go test -run '^$$' -bench . -benchmem ./coach/... ./cmd/levelcheck ./ui/...

screenshots: setup-test
	DBUS_SESSION_BUS_ADDRESS=disabled: LEVELHEAD_SHOTS=$(abspath .github/screenshots) go test -count=1 -run TestScreenshots ./cmd/levelhead

setup:
	@sh .ci/setup run

setup-test:
	@sh .ci/setup test

clean:
	rm -rf bin out
