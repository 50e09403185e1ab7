package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"

	"levelhead/coach"
	"levelhead/coach/breaks"
	"levelhead/coach/customer"
	"levelhead/coach/house"
	"levelhead/coach/rules"
	"levelhead/ui"
	"levelhead/ui/native"
)

// session is the running window and what it is wired to.
type session struct {
	app    fyne.App
	win    *ui.Window
	desk   *coach.Desk
	pulse  *ui.Pulse
	keeper *keeper
	ctx    context.Context // until the window is closed
	end    context.CancelFunc

	copies  chan native.Copy
	unwatch context.CancelFunc // nil while what is copied is not watched

	asked  bool        // what Float was last told
	floats bool        // and whether the desktop does it
	place  placing     // where the window is, on which screen
	fade   fading      // how much of it is seen through
	look   house.Look  // as it was last put on
	tongue string      // the language last asked for
	hotkey hotkey      // the keys that bring the window forward
	beat   coach.Break // the break's face at the last heartbeat that changed it
	kept   time.Time   // when the break timer's state was last kept
}

// open opens the window, or brings the one that is open forward.
func open() error {
	if err := native.Screen(); err != nil {
		return err
	}
	inst, err := native.Listen()
	if errors.Is(err, native.ErrRunning) {
		return tell("show")
	}
	if err != nil {
		return err
	}
	defer inst.Close()

	ctx, end := context.WithCancel(context.Background())
	defer end()
	app.SetMetadata(metadata())
	s := &session{app: app.NewWithID(appID), ctx: ctx, end: end, copies: make(chan native.Copy)}
	settings := s.seat()
	s.look, s.tongue = settings.Look, settings.Language
	ui.Speak(s.tongue)
	s.app.Settings().SetTheme(ui.NewTheme(s.look))
	s.win = ui.New(s.app, s.desk, s.pulse.Copy, s.system())
	s.win.Fyne().SetMaster()
	s.win.Fyne().SetCloseIntercept(s.quit)
	s.show(settings)
	s.desk.Watch(s.follow)

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	var beating sync.WaitGroup
	s.app.Lifecycle().SetOnStarted(func() {
		beating.Go(func() { s.pulse.Run(ctx) })
		beating.Go(func() { inst.Serve(ctx, s.answer) })
		go func() {
			select {
			case <-signals:
				s.pulse.Soon(s.quit)
			case <-ctx.Done():
			}
		}()
	})
	s.app.Run()
	end()
	// A reply that was just copied still gets to the clipboard, and whoever
	// asked for the end still gets an answer.
	beating.Wait()
	s.keeper.close()
	return nil
}

// seat sets up the desk and the pulse, with the settings and the state that
// were kept. What was wrong with them is said in the window.
func (s *session) seat() house.Settings {
	dir, trouble := house.Dir()
	store, settings, err := house.Open(dir)
	if trouble == nil {
		trouble = err
	}
	state, err := store.State()
	if trouble == nil {
		trouble = err
	}
	s.keeper = newKeeper(store, func(err error) { s.pulse.Soon(func() { s.desk.Saved(err) }) })
	s.desk = coach.New(rules.All(), settings, s.keeper.save)
	s.desk.With(coach.Readers{Second: rules.Again(), Listen: customer.Read, Whole: rules.Whole})
	s.desk.Resume(state)
	s.beat = s.desk.View().Break
	if trouble != nil {
		s.desk.Say(coach.Notice{Text: trouble.Error(), Bad: true})
	}
	s.pulse = &ui.Pulse{
		Do: fyne.Do, Every: time.Second, Desk: ears{s.desk, s.beats},
		Idle: native.Idle, Copied: s.copies, Write: native.Write, Read: native.Read,
	}
	return settings
}

// show puts the window on the screen where it was, above the others.
func (s *session) show(set house.Settings) {
	s.win.Show()
	s.begin(set)
	s.float(set.Float)
}

// float keeps the window above the others or not. Where the desktop has no
// way, the switch for it goes and the reason stands in its place.
func (s *session) float(on bool) {
	s.asked, s.floats, s.place.doubts = on, on, surely
	if err := native.Float(s.win.Fyne(), on); on && err != nil {
		s.floats = false
		s.win.NoFloat(err.Error())
	}
}

// follow does what a change calls for outside the window.
func (s *session) follow(v coach.View) {
	if on := s.unwatch != nil; v.Settings.Watch != on && (on || v.Watching.Problem == "") {
		s.watch(v.Settings.Watch)
	}
	if v.Settings.Float != s.asked {
		s.float(v.Settings.Float)
	}
	s.dress(v.Settings)
	if v.Break == s.beat {
		return // a key or a tap: what follows is for the heartbeat
	}
	was, is := s.beat.Phase, v.Break.Phase
	s.beat = v.Break
	if is != was {
		s.kept = time.Time{}
		switch {
		case v.Settings.Quiet:
		case is == breaks.Due:
			s.announce(ui.Text("Time for a break"), ui.Text("You have been at it for a while. Levelhead is ready when you are."))
		case was == breaks.Resting && is == breaks.Working:
			s.announce(ui.Text("Welcome back"), ui.Text("The break is over, and the next one is counted from now."))
		}
	}
	if now := time.Now(); now.Sub(s.kept) > time.Minute {
		s.kept = now
		s.keeper.saveState(s.desk.State())
	}
}

// watch begins to look at what is copied, or stops: then the clipboard is not
// read at all.
func (s *session) watch(on bool) {
	if !on {
		s.unwatch()
		s.unwatch = nil
		return
	}
	ctx, stop := context.WithCancel(s.ctx)
	copied, err := native.Copied(ctx)
	if err != nil {
		stop()
		s.desk.NoWatch(err.Error())
		return
	}
	s.unwatch = stop
	go func() {
		for c := range copied {
			select {
			case s.copies <- c:
			case <-ctx.Done():
			}
		}
	}()
}

// announce shows a notification. It holds no word of a draft, a customer or
// the clipboard.
func (s *session) announce(title, text string) {
	if err := native.Notify(title, text); errors.Is(err, errors.ErrUnsupported) {
		go s.app.SendNotification(fyne.NewNotification(title, text))
	}
}

// beats is done at every heartbeat.
func (s *session) beats(now time.Time) {
	s.win.Tick(now)
	s.keepPlace()
	s.refloat()
}

func (s *session) quit() {
	s.keepPlace()
	s.keeper.saveState(s.desk.State())
	s.end()
	s.app.Quit()
}

// answer answers another process. Its words are few, and no draft is in them.
func (s *session) answer(r native.Request) native.Reply {
	out := new(native.Reply)
	do := func() {
		switch r.Word {
		case "status":
			out.Status = s.status()
		case "show":
			s.forward()
		case "quit":
			s.quit()
		default:
			out.Error = "This Levelhead does not know that word. See “levelhead --help”."
		}
	}
	if err := s.pulse.Ask(do); err != nil {
		return native.Reply{Error: err.Error()} // do may still be writing to out
	}
	return *out
}

func (s *session) status() json.RawMessage {
	a := answer{Version: version, PID: os.Getpid(), Status: s.desk.View().Status()}
	p := s.where()
	a.Window.Visible = true
	a.Window.Folded, a.Window.Page = s.win.Folded(), s.win.Page()
	a.Window.Floating = s.floats
	a.Window.X, a.Window.Y, a.Window.Width, a.Window.Height = p.X, p.Y, p.Width, p.Height
	b, err := json.Marshal(a)
	if err != nil {
		return json.RawMessage("{}")
	}
	return b
}
