# Everything a new machine needs is installed by these: "make run" opens the
# window, "make test" passes every test. Only Go and make have to be there.

SHOTS ?= out/screenshots

# Where "make windows" puts its programs, and the compiler it has them built by.
WINDOWS ?= bin
MINGW ?= x86_64-w64-mingw32-

.PHONY: run build windows test unit e2e lint systems fmt bench screenshots setup setup-windows setup-test clean

run: setup build
	@bin/levelhead

build:
	go build -o bin/ ./cmd/...

# The same for Windows, with the program's icon and version in it and no console
# of its own. The first time takes minutes: all of the window's C is compiled.
windows: setup-windows
	@set -e; \
	v=$$(sed -n 's/^ *Version = "\(.*\)"/\1/p' FyneApp.toml); b=$$(sed -n 's/^ *Build = //p' FyneApp.toml); \
	IFS=.; set -- $$v; unset IFS; \
	$(MINGW)windres -I assets/windows -DMAJOR=$$1 -DMINOR=$$2 -DPATCH=$$3 -DBUILD=$$b assets/windows/levelhead.rc cmd/levelhead/levelhead_windows_amd64.syso
	CGO_ENABLED=1 CC=$(MINGW)gcc GOOS=windows GOARCH=amd64 go build -ldflags '-s -w -H=windowsgui' -o $(WINDOWS)/levelhead.exe ./cmd/levelhead
	CGO_ENABLED=0 GOOS=windows GOARCH=amd64 go build -ldflags '-s -w' -o $(WINDOWS)/levelcheck.exe ./cmd/levelcheck

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
# that only goes through what is done with threads. What is for Windows is run
# under wine; it is built first, so that the tests need not wait for it.
e2e:
	$(MAKE) windows WINDOWS=out/windows
	DBUS_SESSION_BUS_ADDRESS=disabled: LEVELHEAD_SHOTS=$(abspath $(SHOTS)) go test -count=1 -timeout 30m ./cmd/levelhead
	DBUS_SESSION_BUS_ADDRESS=disabled: go test -race -count=1 -timeout 30m -run 'TestDay$$|TestTyping$$|TestBreak$$|TestHung|TestHuge|TestLong$$' ./cmd/levelhead

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

setup-windows:
	@sh .ci/setup windows

setup-test:
	@sh .ci/setup test

clean:
	rm -rf bin out cmd/levelhead/*.syso
