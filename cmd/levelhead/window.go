package main

import (
	"context"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/lang"

	"levelhead/coach"
	"levelhead/coach/customer"
	"levelhead/coach/house"
	"levelhead/coach/ideas"
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

	focused bool        // a window of Levelhead has the keyboard
	asked   bool        // what Float was last told
	floats  bool        // and whether the desktop does it
	place   placing     // where the window is, on which screen
	fade    fading      // how much of it is seen through
	look    house.Look  // as it was last put on
	tongue  string      // the language last asked for
	hotkey  hotkey      // the keys that bring the window forward
	book    ideas.Book  // what the agent has made of the ideas for breaks
	leaving leaving     // what of what is copied is let go unread
	hush    hush        // whether sounds would disturb
	signs   signing     // what a break had better wait for
	tray    tray        // where the window goes when it is closed
	beat    coach.Break // the break's face at the last heartbeat that changed it
	kept    time.Time   // when the break timer's state was last kept
}

// open opens the window, or brings the one that is open forward.
func open() error {
	if err := native.Screen(); err != nil {
		return err
	}
	inst, err := alone()
	if inst == nil {
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
	ui.ClockOf(lang.SystemLocale())
	s.app.Settings().SetTheme(ui.NewTheme(s.look))
	s.win = ui.New(s.app, s.desk, s.pulse.Copy, s.system())
	s.win.Fyne().SetMaster()
	s.win.Fyne().SetCloseIntercept(func() { s.tray.close(s) })
	s.show(settings)
	s.desk.Watch(s.follow)
	s.tray.begin(s)

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	var beating sync.WaitGroup
	s.app.Lifecycle().SetOnEnteredForeground(func() { s.focused = true })
	s.app.Lifecycle().SetOnExitedForeground(func() { s.focused = false })
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
	// A reply that was just copied still gets to the clipboard, and whoever
	// asked for the end still gets an answer.
	finish := sync.OnceFunc(func() {
		beating.Wait()
		s.keeper.close()
	})
	ran := make(chan struct{})
	go func() {
		<-ctx.Done()
		select {
		case <-ran:
		case <-time.After(endWithin):
			finish()
			inst.Close()
			os.Exit(0)
		}
	}()
	s.app.Run()
	close(ran)
	end()
	finish()
	return nil
}

// endWithin is how long Fyne may take to end. Fyne 2.7.1 may wait for ever: what
// it asks of the window's thread by itself, in the moment in which it empties
// that thread's queue for the last time, is never done (runGL in its loop.go).
const endWithin = 3 * time.Second

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
	s.book, err = store.Ideas()
	if trouble == nil {
		trouble = err
	}
	s.keeper = newKeeper(store, func(err error) { s.pulse.Soon(func() { s.desk.Saved(err) }) })
	s.desk = coach.New(rules.All(), settings, s.keeper.save)
	s.desk.With(coach.Readers{Second: rules.Again(), Listen: customer.Read, Whole: rules.Whole})
	s.desk.Resume(state)
	s.tray.told = state.Told
	s.beat = s.desk.View().Break
	if trouble != nil {
		s.desk.Say(coach.Notice{Text: trouble.Error(), Bad: true})
	}
	locked, _ := native.Locked(s.ctx) // where nothing tells, idleness does
	s.pulse = &ui.Pulse{
		Do: fyne.Do, Every: time.Second, Desk: ears{s.desk, s.beats},
		Idle: native.Idle, Locked: locked, Copied: s.copies, Write: native.Write, Read: native.Read,
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
	s.ignoring(v)
	reads := v.Settings.Watch && v.Watching.Until.IsZero()
	if on := s.unwatch != nil; reads != on && (on || v.Watching.Problem == "") {
		s.watch(reads)
	}
	if v.Settings.Float != s.asked {
		s.float(v.Settings.Float)
	}
	s.dress(v.Settings)
	s.tray.follow(v)
	if v.Break == s.beat {
		return // a key or a tap: what follows is for the heartbeat
	}
	was := s.beat
	s.beat = v.Break
	if v.Break.Phase != was.Phase {
		s.kept = time.Time{}
		s.tray.notices.follow(s, was, v)
		s.sounding(was, v)
	}
	if now := time.Now(); now.Sub(s.kept) > time.Minute {
		s.kept = now
		s.keeper.saveState(s.tray.state(s.desk.State()))
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
	copied, err := native.Copied(ctx, s.leaving.leave(s))
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

// beats is done at every heartbeat.
func (s *session) beats(now time.Time) {
	s.win.Tick(now)
	s.tray.beat(s, now)
	s.signs.beat(s, now)
	s.keepPlace()
	s.refloat()
}

func (s *session) quit() {
	s.keepPlace()
	s.keeper.saveState(s.tray.state(s.desk.State()))
	s.end()
	s.app.Quit()
}
