package native

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net"
	"os"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

var (
	errNobody error = problem("Windows does not say which account this is. Log off and on again, then start Levelhead.")
	errPlace  error = problem("Another account on this machine has taken Levelhead’s place, so this one does not start. Set " + runDirEnv + " to another folder of yours, and start it again.")
)

var (
	// allowForeground lets another process put its window in front, which
	// Windows else allows only to the one that the agent is at.
	allowForeground = user32.NewProc("AllowSetForegroundWindow")
	// pipeServer is the process that has made a pipe.
	pipeServer = kernel32.NewProc("GetNamedPipeServerProcessId")
)

// listen makes a pipe that only this account may open, and not over a network.
// All pipes are in one place for the whole machine, so somebody else may have
// made one of that name.
func listen(dir string) (net.Listener, error) {
	me, err := account()
	if err != nil {
		return nil, err
	}
	p, err := newPipes(pipeIn(dir, me), rightsOf(me))
	if err != nil {
		return nil, errPlace
	}
	return p, nil
}

// rightsOf says, in Windows' own language, that a thing is owned by the
// account, closed to who comes over the network, open to the account, and to
// nobody else.
func rightsOf(account string) string {
	return "O:" + account + "D:P(D;;GA;;;NU)(A;;GA;;;" + account + ")"
}

// reach connects to the one that listens, once it is known to be of this
// account, and lets it come to the front.
func reach(ctx context.Context, dir string) (net.Conn, error) {
	me, err := account()
	if err != nil {
		return nil, err
	}
	pipe, err := dial(ctx, pipeIn(dir, me))
	switch {
	case errors.Is(err, os.ErrNotExist):
		return nil, ErrNotRunning
	case errors.Is(err, os.ErrPermission):
		return nil, errPlace
	case err != nil:
		return nil, muteOr(ctx)
	}
	if ownerOf(pipe) != me {
		windows.CloseHandle(pipe)
		return nil, errPlace
	}
	var server uint32
	if ok, _, _ := pipeServer.Call(uintptr(pipe), uintptr(unsafe.Pointer(&server))); ok != 0 {
		allowForeground.Call(uintptr(server)) // where it is not let it blinks in the task bar
	}
	return newPipeConn(pipe), nil
}

// dial opens the pipe, which is busy for the moment in which it takes somebody
// else in.
func dial(ctx context.Context, name string) (windows.Handle, error) {
	path, err := windows.UTF16PtrFromString(name)
	if err != nil {
		return 0, err
	}
	// Whoever is at its other end is not to act in our name.
	const anonymous = windows.SECURITY_SQOS_PRESENT | windows.SECURITY_ANONYMOUS
	again := time.NewTicker(10 * time.Millisecond)
	defer again.Stop()
	for {
		pipe, err := windows.CreateFile(path, windows.GENERIC_READ|windows.GENERIC_WRITE, 0, nil,
			windows.OPEN_EXISTING, windows.FILE_FLAG_OVERLAPPED|anonymous, 0)
		if !errors.Is(err, windows.ERROR_PIPE_BUSY) {
			return pipe, err
		}
		select {
		case <-again.C:
		case <-ctx.Done():
			return 0, ctx.Err()
		}
	}
}

// account is this user's number among all there are.
func account() (string, error) {
	user, err := windows.GetCurrentProcessToken().GetTokenUser()
	if err != nil {
		return "", errNobody
	}
	return user.User.Sid.String(), nil
}

// ownerOf is the account that has made the pipe; "" where that is not to be
// seen.
func ownerOf(pipe windows.Handle) string {
	about, err := windows.GetSecurityInfo(pipe, windows.SE_FILE_OBJECT, windows.OWNER_SECURITY_INFORMATION)
	if err != nil {
		return ""
	}
	owner, _, err := about.Owner()
	if err != nil || owner == nil {
		return ""
	}
	return owner.String()
}

// pipeIn is the name of the account's pipe, for that folder. A folder's name has
// letters that a pipe's has not.
func pipeIn(dir, account string) string {
	sum := sha256.Sum256([]byte(strings.ToLower(dir)))
	return `\\.\pipe\levelhead-` + account + "-" + hex.EncodeToString(sum[:8])
}
