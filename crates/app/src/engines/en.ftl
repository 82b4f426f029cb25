# Engines: programs that we run again and again, in which every role spots people for the next.
more-engines = Engines
more-engines-under = Programs that develop people: canvass, phone bank, reading group and our own
more-readings = Readings and the meeting
more-readings-under = Short texts beside what we ask, and how two of us meet about those we develop

engines-title = Engines
engines-under = Programs that we run again and again. Whoever comes learns to lead others who come: every role spots people for the next.
engines-running = Runs now and soon
engines-none-running = No engine runs now. Choose one below and lay a run: its days, its shifts, and who sees to the whole.
engines-past = { $count ->
    [one] { $count } run that is over
   *[other] { $count } runs that are over
}
engines-own = Our own
engines-ready-made = Ready to run
engines-new = Write one of our own
engines-days = { $from } to { $to }
engines-stands-drawn = not begun
engines-stands-soon = begins soon
engines-stands-running = under way
engines-stands-over = over

engines-own-since = Our own, written { $day }.
engines-lay = Lay a run
engines-change = Change it
engines-copy = Write our own from it
engines-as-text = As text
engines-ran = What came of it
engines-ran-under = { $count ->
    [one] { $count } run: who came, who rose, what it took
   *[other] { $count } runs: who came, who rose, what it took
}
engines-ladder = The ladder of roles
engines-ratio = One for { $least } to { $most } of: { $of }
engines-begins-here = Everyone begins here
engines-ask-size = size { $size } of 8
engines-does = What they see to
engines-trained = Trained in
engines-trained-in = { $training }: { $step }
engines-step-learn = learned it
engines-step-do = done it, somebody saw it
engines-step-teach = taught it
engines-step-none = Not needed
engines-ready = Ready for it
engines-ready-shifts = { $count ->
    [one] came to { $count } shift in the role below
   *[other] came to { $count } shifts in the role below
}
engines-ready-asks = { $count ->
    [one] did { $count } thing we asked
   *[other] did { $count } things we asked
}
engines-ready-brought = { $count ->
    [one] brought { $count } person
   *[other] brought { $count } people
}
engines-ready-developed = { $count ->
    [one] developed { $count } person
   *[other] developed { $count } people
}
engines-debrief = Asked afterwards
engines-trainings = Trainings
engines-minutes = { $minutes } min
engines-session = One session, { $minutes } minutes
engines-from-minute = from minute { $minute }
engines-shifts = Shifts
engines-by-hand = Set by hand
engines-shift-when = { $weekday }, { $starts }, { $minutes } min
engines-needed = { $role }: { $count }
engines-counted = What we count
engines-always-counted = People new, people who rose and hours are always counted.
engines-weekday = On which day of every week
engines-weekday-monday = Monday
engines-weekday-tuesday = Tuesday
engines-weekday-wednesday = Wednesday
engines-weekday-thursday = Thursday
engines-weekday-friday = Friday
engines-weekday-saturday = Saturday
engines-weekday-sunday = Sunday

# The form of an engine of our own
engines-change-title = Our engine
engines-form-under = You write in English here. What it says in Spanish stays; for both at once, change it as text.
engines-errors = Not kept yet. Look at these:
engines-name = What it is called
engines-about = What it is for
engines-ladder-help = The lowest role first: where everyone begins. Each next one leads some of the role before it.
engines-another-role = Another role, higher up
engines-role-name = What the role is called
engines-does-lines = What they see to, one thing a line
engines-least = One for at least so many of the role below
engines-most = and at most
engines-ask-field = Size of the ask to hold it, 1 to 8
engines-trained-label = Training: { $training }
engines-debrief-lines = What we ask afterwards, one question a line
engines-ready-shifts-field = Ready: shifts in the role below
engines-ready-asks-field = Ready: asks done
engines-ready-brought-field = Ready: people brought
engines-ready-developed-field = Ready: people developed
engines-ready-says = Ready, in words
engines-another-training = Another training
engines-training-name = What it is called
engines-training-about = What is learned in it
engines-agenda = How one session goes
engines-agenda-items = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
engines-item = What we do
engines-another-shift = Another shift
engines-shift-name = What the shift is called
engines-starts = Begins at, like 17:30
engines-minutes-field = Minutes
engines-needs-label = How many: { $role }
engines-count = Something we count
engines-take-out = Take it out
engines-keep = Keep it
engines-keep-not = Leave it as it was
engines-back = Back to the engine
engines-text = The engine
engines-text-help = Each role, training, part of the agenda, shift and count begins with its name in double brackets. Words stand in both languages.
engines-text-under = Both languages, every part.
engines-text-copy-under = This one comes with the program. What you keep here becomes one of our own beside it.
engines-fault-line = Line { $line }: { $sentence }
engines-changed = Somebody else changed this engine while you wrote. What you wrote is still here: look at theirs in another tab, then keep yours again.
engines-not-kept = It could not be kept just now. What you wrote is still here: try again.
engines-too-many = That is more engines of our own than fit here: 40 at most. Change or take away one that is there.
said-engine-kept = Kept.
engines-delete = Take it away
engines-delete-what = It goes from the list of engines and no new run of it can be laid. Runs that are over stay as they are, with who came and what was counted.
engines-delete-sure = Yes, take this engine away
engines-delete-go = Take it away for good
engines-delete-not-sure = Tick this first: an engine that is taken away does not come back.
engines-delete-runs = A run of it is not over yet. Take the engine away when its last day has passed.
said-engine-deleted = It is taken away. Its past runs are still here.

# Runs
engines-lay-title = A run of: { $engine }
engines-lay-under = From which day to which? The usual shifts are laid on the days of their weeks.
engines-from = First day
engines-to = Last day
engines-lay-help = Nobody is asked yet: you can add shifts, call some off and hand out roles, then begin.
engines-lay-by-hand = This engine has no shift on a day of the week: add its shifts by hand on the next page.
engines-lay-go = Lay it
engines-lay-not = Not now
runs-too-many = There are as many runs as this drive can hold.
engines-begin-title = This run has not begun.
engines-begin-under = Once somebody sees to the whole, begin: from then on people are asked, and who came is written down.
engines-begin = Begin
engines-asks = Whom to ask
engines-asks-under = For what and why; who is ready for more; debriefs to hold
engines-ran-way = What came of this engine
engines-ran-way-under = Who rose, who stayed away, what it took, from run to run
engines-when = { $day }, { $starts }
engines-called-off = called off
engines-came = { $count } came
engines-said-yes = { $count } of { $needs }
engines-no-shifts = This run has no shifts yet.
engines-no-more-shifts = No more shifts are to come.
engines-later-shifts = { $count ->
    [one] { $count } later shift
   *[other] { $count } later shifts
}
engines-past-shifts = { $count ->
    [one] { $count } shift that is over
   *[other] { $count } shifts that are over
}
engines-add-shift = Add a shift
engines-which-shift = Like which one
engines-on = On which day
engines-as-usual = What you leave empty is as usual.
engines-add-shift-go = Add it
engines-roles = Who holds which role
engines-nobody-yet = Nobody yet.
engines-unknown = { $count ->
    [one] { $count } person whose turf you do not hold: whoever holds it reads the name.
   *[other] { $count } people whose turfs you do not hold: whoever holds them reads the names.
}
engines-leave = Gives it back
engines-fill = Hand out a role
engines-who = Who
engines-who-help = The name as it stands on the list, or among our members.
engines-who-missing = Write who it is.
engines-nobody-found = Nobody of that name is on your part of the list or among our members. Check the spelling, or put them on the list first.
engines-which-one = Several people are called so. Choose who is meant.
engines-which = Who is meant
engines-role = As what
engines-fill-go = They take it on
said-run-laid = Laid. Nobody is asked yet.
said-run-filled = Written down.
said-run-left = They gave the role back.
said-run-begun = The run has begun.
said-run-shift = Shift added.
said-run-off = Called off.

# One shift
engines-press-came = Came
engines-press-missed = Not there
engines-press-will = Will come
engines-shift-stands = { $came } came; { $will } said yes; { $needs } needed
engines-called-off-long = This shift was called off.
engines-not-yours = Organizers and those who lead others in this run write down who came. Tell one of them.
engines-who-came = Who came
engines-nobody-here = Nobody yet. Ask people by name; whoever says yes stands here.
engines-left = { $count ->
    [one] { $count } more is not shown: write the name below.
   *[other] { $count } more are not shown: write the name below.
}
engines-someone-else = Someone else
engines-not-on-list = Not on the list yet
engines-counts-mine = Write what you and your team counted. Everyone writes their own; the page adds them up.
engines-counts-keep = Keep my numbers
engines-call-off = Call this shift off
said-run-counted = Your numbers are kept.

# Whom to ask
engines-asks-lead = It proposes, we decide. Nobody is proposed who carries five asks already, or whose last ask is not debriefed.
engines-asks-none = Nobody needs to be asked now: every shift to come has enough people.
engines-asks-as = { $role }: { $shift }, { $when }
engines-ask = Ask
engines-asks-more = { $count ->
    [one] { $count } more proposal
   *[other] { $count } more proposals
}
engines-why-never = never asked in this engine
engines-why-ready = ready for it, and has not held it yet
engines-why-held = has done it before
engines-why-wants = wants more
engines-why-trained = trained for it
engines-why-free = said they are free then
engines-why-last = did an ask of size { $size }
engines-why-open = { $count ->
    [0] nothing asked of them is open
    [one] { $count } ask is open
   *[other] { $count } asks are open
}
engines-why-steps = { $steps } steps larger than the last ask: one step is what people grow by
engines-short = Still missing, even if everyone says yes
engines-short-line = { $role }: { $count } more
engines-held = { $count ->
    [one] Why { $count } other is not proposed
   *[other] Why { $count } others are not proposed
}
engines-held-debrief = { $count ->
    [one] { $count } waits for the debrief of the last ask
   *[other] { $count } wait for the debrief of their last ask
}
engines-held-carries = { $count ->
    [one] { $count } carries enough already
   *[other] { $count } carry enough already
}
engines-held-less = { $count ->
    [one] { $count } said: not so much now
   *[other] { $count } said: not so much now
}
engines-held-untrained = { $count ->
    [one] { $count } lacks a training: { $training }
   *[other] { $count } lack a training: { $training }
}
engines-held-not-ready = { $count ->
    [one] { $count } is not ready yet for: { $role }
   *[other] { $count } are not ready yet for: { $role }
}
engines-held-not-free = { $count ->
    [one] { $count } is not free then
   *[other] { $count } are not free then
}
engines-held-enough = { $count ->
    [one] { $count } could come, but there are enough
   *[other] { $count } could come, but there are enough
}
engines-promotions = Ready for the next role
engines-promotions-none = Nobody has yet done all that the next role takes. What it takes stands on the page of the engine.
engines-promotion = Ready for: { $role }
engines-promotion-by = { $mine ->
    [yes] You should ask them.
   *[no] { $name } should ask them.
}
engines-promotion-knows = { $mine ->
    [yes] You should ask them: you developed or brought them.
   *[no] { $name } should ask them: they developed or brought them.
}
engines-promotion-nobody = Nobody holds that role yet: an organizer asks them.
engines-debriefs = Debriefs to hold
engines-debriefs-none = None: everyone who came was debriefed.
engines-debrief-by = { $mine ->
    [yes] You, with
   *[no] { $name }, with
}
engines-debrief-nobody = Whoever meets with them, with
engines-and-unknown = { $count ->
    [one] and one more
   *[other] and { $count } more
}
engines-a-coworker = A coworker

# What came of an engine
engines-ran-title = What came of: { $engine }
engines-ran-days = { $count ->
    [one] { $count } run, { $from } to { $to }
   *[other] { $count } runs, { $from } to { $to }
}
engines-ran-none = No run of this engine has been written down yet. Lay one: who comes, who rises and what it takes stands here afterwards.
engines-ran-produced = What it produced, against what it took
engines-ran-new = people who came for the first time
engines-ran-rose = people who rose
engines-ran-leaders = people who lead others for the first time
engines-ran-hours = hours that people gave
engines-ran-ladder = Where everyone stands who came to the last run
engines-ran-caption = { $people ->
    [one] { $people } person who came to the run from { $from } to { $to }
   *[other] { $people } people who came to the run from { $from } to { $to }
}
engines-ran-in-words = The ladder in numbers, over all runs
engines-head-role = Role
engines-head-now = Stand on it
engines-head-new = Began on it
engines-head-rose = Rose from it
engines-head-dropped = Stayed away
engines-share-percent = { $count } of { $of } ({ $percent }%)
engines-ran-rates-note = Rose: of everyone who stood on the rung or began on it. Stayed away: of everyone who stood on it after a run that another followed.
engines-ran-runs = From run to run
engines-head-run = Run
engines-head-new-people = New
engines-head-rose-people = Rose
engines-head-leaders = Lead
engines-head-hours = Hours
engines-head-came = Came, of who said yes
engines-ran-hundred = In a hundred hours: { $new } new people, { $rose } who rose.
engines-ran-who-title = Who stands where
engines-ran-stand = { $count } of us
engines-ran-rose-told = { $count } rose
engines-ran-new-told = { $count } new
engines-ran-dropped-told = { $count } stayed away since the run before
engines-tenths = { $whole }.{ $tenth }
engines-more = { $count } more
engines-ran-under-way = The last run is still under way: whoever has not come yet may still come.
engines-ran-who = { $role }: { $count }

# Readings
readings-title = Readings
readings-under = Short texts, a few minutes each. One goes with something that we ask; its question opens the next check-in.
readings-with-asks = Beside an ask of size { $sizes }
readings-with-roles = Beside a role: { $roles }
readings-question = The question at the next check-in
readings-own = Our own
readings-own-none = Nothing of our own yet: an article, a chapter, a film that some of us learned from.
readings-write = Put down a reading of our own
readings-title-field = What it is called
readings-found = Where to find it
readings-found-help = An address, a shelf, a person.
readings-with-role = Beside which role
readings-with-none = Beside none
readings-too-many = There are as many readings of our own as fit here. Take one out first.
said-reading-kept = Kept.
readings-meeting = The meeting about the people you develop
readings-meeting-under = { $minutes } minutes, to read or to print
readings-help = What helps
readings-print = Print it
readings-minutes = { $minutes } minutes in all

# What the rules refuse
engine-number = Write a whole number.
engine-clock = Write the time like 17:30.
engine-ask-order = A role cannot be a smaller ask than the one below it.
engine-ask-size = Say how large it is to ask someone for this role, from 1 to 8.
engine-debrief-missing = Every role is debriefed: write at least one question.
engine-file-too-long = This file is too long for an engine.
engine-id = Name it for files in lower-case letters, digits and hyphens, 40 at most.
engine-minutes = Write how many minutes it takes, from one to a whole day.
engine-name-missing = Write what it is called.
engine-needs = A shift needs someone: write how many of at least one role, 2,000 at most.
engine-ratio = Write for how many of the role below there is one, from the fewer to the more, 200 at most. The lowest role leads nobody.
engine-ready-missing = Write what someone has done who is ready for this role: at least one number, and words.
engine-ready-range = What counts as ready is out of range: at most 100 of anything, and nothing for the lowest role.
engine-role-unknown = A shift needs a role that this engine does not have. Add the role, or take it out of the shift.
engine-roles-few = A ladder has at least two roles: whoever takes part, and whoever leads.
engine-shift-missing = Add at least one shift.
engine-too-long = That is too long. Names have 80 characters at most, all else 600.
engine-too-many = That is more than one engine can hold.
engine-training-unknown = This role takes a training that does not exist. Add the training first, or take it out of the role.
engine-twice = Two of them have the same short name. Give each its own.
engine-unreadable = This file cannot be read as an engine.
engine-words-missing = Say it in words, in one of our languages at least.
kit-ask-size = The size of an ask is a step from 1 to 8.
kit-empty = There is nothing in it yet: add a reading, a part or a question.
kit-id-missing = Give it a short name of its own.
kit-minutes = Write how many minutes it takes, from one to a whole day.
kit-too-long = That is too long.
kit-twice = Two of them have the same short name. Give each its own.
kit-unreadable = This file cannot be read.
kit-words-missing = Say it in words, in one of our languages at least.
run-count-unknown = This engine does not count that.
run-days-order = The last day is before the first. Swap them.
run-filled-full = There are as many people in roles as one run can hold.
run-minutes = Write how many minutes they gave, from one to a whole day.
run-needs = Say how many of each role the shift needs: at least one person, 2,000 at most.
run-not-begun = This run has not begun. Begin it first; what is drawn up stays as it is.
run-number = That number is too large for one shift.
run-over = The last day of this run has passed. Set a later one, then begin.
run-role-unknown = This engine does not have that role.
run-rows-full = There is as much written down as one run can hold. Begin a new run.
run-shift-called-off = This shift was called off.
run-shift-outside = That day is not within the days of this run.
run-shift-to-come = This shift is still to come. Now you can write down who said yes.
run-shift-unknown = There is no such shift in this run.
run-too-long = A run lasts a year at most. Begin another one afterwards.
run-too-many-shifts = That is more shifts than one run can hold. Make the run shorter.
run-without-organizer = Nobody organizes this run yet. Ask someone to hold that role, then begin; what is drawn up stays as it is.
run-without-shifts = This run has no shifts yet. Add one, then begin.
