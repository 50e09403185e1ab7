# Everything a new machine needs is installed by these: "make run" opens the
# window, "make test" passes every test. Only Go and make have to be there.

SHOTS ?= out/screenshots

.PHONY: run build test unit e2e lint systems fmt bench screenshots setup setup-test clean

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
# $(SHOTS). Built for the race detector it draws at a third of the speed: so
# that only goes through what is done with threads.
e2e:
	DBUS_SESSION_BUS_ADDRESS=disabled: LEVELHEAD_SHOTS=$(abspath $(SHOTS)) go test -count=1 -timeout 20m ./cmd/levelhead
	DBUS_SESSION_BUS_ADDRESS=disabled: go test -race -count=1 -timeout 20m -run 'TestDay|TestTyping|TestBreak|TestHung|TestHuge|TestLong' ./cmd/levelhead

lint: systems
	@bad=$$(go tool gofumpt -l .ci/types assets cmd coach ui) && if [ -n "$$bad" ]; then echo "gofumpt would change (make fmt does it):"; echo "$$bad"; exit 1; fi
	go vet ./... ./.ci/types
	go tool staticcheck ./...

# Each file for the system it is for, as far as one machine can: without cgo the
# compiler and vet go through what is macOS' and Windows' own; the rest of a
# Mac's window, which is built with Apple's SDK, has its types checked.
systems:
	@for target in darwin/arm64 darwin/amd64 windows/amd64; do \
		export CGO_ENABLED=0 GOOS=$${target%/*} GOARCH=$${target#*/}; \
		go vet ./ui/native ./coach/... ./cmd/levelcheck && go build -o /dev/null ./cmd/levelcheck || exit 1; \
	done
	CGO_ENABLED=0 GOOS=windows go build -tags ci -o /dev/null ./cmd/...
	go run ./.ci/types arm64 amd64

fmt:
	go tool gofumpt -w .ci/types assets cmd coach ui

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
