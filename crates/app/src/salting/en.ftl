# Salting: a quiet program of people who take a job to organize there.

space-name-program = What do we call this program?
space-start-title-program = Start a program
space-start-under-program = For people who take a job in order to organize there. Who they are opens for them and their mentor alone, not for leads either. Keep it small.
space-settings-title-program = Settings of the program
said-started-program = The program is there. You hold its only keys.
role-program-lead = Lead of the program
role-program-member = Member
role-program-lead-what = Sees code names and invites; never who stands behind them.
role-program-member-what = Takes a job, or mentors somebody who does.

salting-under = We take jobs where much hangs on them, with a mentor and a way to win, until those who work there carry it on by themselves.
said-salting-kept = Kept.
said-salting-begun = Begun. From now on use the code name, here and when you two talk.
said-salting-gone = It no longer opens for you.
salting-nothing-chosen = Choose what to do.
salting-someone = Someone who is no longer in the program
salting-too-long = That is too long. Shorten it.
salting-too-far = That day is too far away. Look at the year.

salting-mine = What opens for you
salting-mine-none = Nothing yet. A placement opens for the one who takes the job and for their mentor, and for nobody else.
salting-part = Your part
salting-part-salt = You take the job
salting-part-mentor = You are the mentor
salting-begin = Begin a placement
salting-begin-go = Draw a code name and begin
salting-sealed = This opens for you two alone, not for leads. Whoever runs the server cannot open it either while neither of you is signed in.
salting-with = The other of you two
salting-mentors-name = { $name } (mentors)
salting-nobody-yet = Nobody yet
salting-with-whom = Choose somebody who is in the program.
salting-mentor-self = Choose somebody else: nobody mentors themselves.
salting-placements-full = The program has as many placements as it can hold.
salting-opening = Which opening?
salting-opening-none = None yet

salting-no-target = Begin with a workplace on which much hangs, and where there is a way to win.
salting-aim = Aim at another workplace
salting-aim-go = Aim there
salting-target = What do we call it?
salting-target-help = A code name will do.
salting-target-missing = Give it a name.
salting-target-unknown = Choose where the job is.
salting-targets-full = The program aims at as many workplaces as it can hold. Leave one first.
salting-place = Where is it?
salting-why = Why there?
salting-why-help = What hangs on it, and the way to win. Name nobody.
salting-leave = Aim there no more
salting-leave-under = The openings there go with it. Placements stay as they are.
salting-leave-go = Take it off
salting-put-opening = Put down an opening
salting-put-opening-go = Put it down
salting-at = Where?
salting-at-none = Choose a workplace
salting-job = Which job?
salting-job-missing = Say which job it is.
salting-until = Last day to apply
salting-until-help = Leave it empty where there is none.
salting-until-passed = That day has passed.
salting-until-day = until { $day }
salting-openings-full = The program holds as many openings as it can. Close one first.
salting-no-opening = No opening that we know of
salting-close = It is taken

salting-mentors = Mentors
salting-mentors-under = A mentor has organized, meets the one who takes the job every week, and is the only other person who can open who it is. Whom they mentor stands nowhere else.
salting-mentor-me = I mentor
salting-mentor-not = I mentor no more
salting-mentors-full = There are as many mentors as the program can hold.

salting-told = How far we are
salting-told-none = Numbers are told from five up. Below that, whoever knows us could guess who it is.
salting-told-at-least =
    { $count ->
        [one] At least one in all: the sum of what stands here, and of nothing else.
       *[other] At least { $count } in all: the sum of what stands here, and of nothing else.
    }
salting-names = Code names
salting-names-under = For leads, once there are five. A stage is told once five are at it. Who, where, since when and with whom stands in no list.
salting-stage-untold = Stage not told: fewer than five are at it
salting-goes = { $stage } · shredded on { $day }

salting-stage = How far it is
salting-stage-is = Stage
salting-stage-learning = Learning
salting-stage-applying = Applying
salting-stage-inside = At work there
salting-stage-turning = Turning to seeding
salting-stage-ended = Over
salting-stage-missing = Choose a stage.
salting-stage-go = Keep it
salting-start = First day at work
salting-start-missing = Say when the first day at work is, or was.
salting-end = Last day
salting-end-help = Four weeks later, on a Monday, all of this is shredded.
salting-end-missing = Say when it ended.
salting-end-before = That is before the first day at work.
salting-learn-first = First the three steps that come before applying: what the law asks, to apply truthfully, to keep apart. Tick them below once they are learned.

salting-with-mentor = Your mentor: { $name }
salting-with-salt = You mentor { $name }
salting-nobody = nobody yet
salting-shreds = It goes on { $day }, with its key, when one of us unlocks: four weeks after the last day, or half a year after the last thing written here.
salting-who = Who it is
salting-who-under = This stands here and nowhere else: on no list, in no export, in no search. Leave empty what you two know anyway.
salting-who-name = Name
salting-who-address = Address
salting-who-contact = How you reach each other
salting-who-too-long = Use at most 200 characters.
salting-name-is-code = This name would give a code name away. Write it in another way.
salting-keep = Keep it

salting-training = What we learn
salting-training-under = Step by step, with the mentor. The first three come before anybody applies.
salting-learned = What is learned
salting-step-law = What the law protects, and what it asks
salting-step-law-under = Read the notes on this program’s page, and talk with a lawyer who works for workers.
salting-step-honest = Apply truthfully
salting-step-honest-under = For a job that you mean to do, on its terms. Say nothing false; nobody has to say what nobody asks.
salting-step-apart = Keep it apart
salting-step-apart-under = Own phone, own network, never those of work. Write down nothing that you need not.
salting-step-listen = The first months
salting-step-listen-under = Do the job well, be on time, listen. Nobody follows a newcomer who talks.
salting-step-talk = One-on-ones, and whom others follow
salting-step-talk-under = Find those whom others follow, and learn from them what people would change.
salting-step-hand-on = Hand it on
salting-step-hand-on-under = Those who have long worked there lead. You are there to be one of many.

salting-notes = Notes
salting-note = What was agreed, what is next
salting-note-help = Write as if it were read aloud in court. What would hurt, say in person.
salting-note-missing = Write something first.
salting-note-too-long = Use at most 2,000 characters.
salting-notes-full = There are as many notes as this can hold.
salting-note-mine = You wrote it down
salting-note-theirs = The other of you wrote it down
salting-not-yours = That is for the other of you two to do.
salting-mentor = Mentor
salting-other-mentor = Another mentor
salting-other-mentor-under = It gets a new key, for you and whomever you choose. It no longer opens for whoever mentored you before.
salting-other-mentor-go = Change the mentor
salting-step-back = Step back as mentor
salting-step-back-under = It gets a new key, and no longer opens for you. Talk with the other of you first.
salting-step-back-go = I step back
salting-shred = Shred it now
salting-shred-under = All of this goes at once, with its key. Nobody can bring it back. Copies of the server’s disk from before keep it sealed until they are overwritten.
salting-shred-yes = Yes, all of it
salting-shred-sure = Tick that all of it is to go.
salting-shred-go = Shred it

salting-law = What the law says
salting-law-unknown = Not known to us for { $places }. Ask a lawyer there before anybody applies.

salting-turn = From salting to seeding
salting-turn-under = The aim is that nobody needs us there: those who work there begin, everywhere at once. Nothing of what stands here goes along.
salting-turn-call = Call everyone to start, from “{ $drive }”
salting-turn-call-under = The empty form of a public call
salting-turn-drive-under = The empty form of a drive, with keys of its own
