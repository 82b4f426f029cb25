# Capacity: what a program of coaches can carry.

capacity-lived = Each program was lived through { $runs } times, from seed { $seed }. The middle run stands first; one run in ten has less than the first number in brackets, one in ten more than the second.
capacity-unread = { $file } cannot be read. Give the file of a scenario, or one that comes with the program: worker-run, staff-run.
capacity-wrong = { $file }: { $sentence }
capacity-wrong-line = { $file }, line { $line }: { $sentence }
capacity-no-runs = There has to be one run at least.

capacity-weeks-lived = Weeks
capacity-figure-requests = Requests
capacity-figure-first-wait = Waiting for a first conversation
capacity-figure-in-time = First conversations in time
capacity-figure-first-lost = Gave up before it
capacity-figure-drives = Drives begun
capacity-figure-coach-wait = Waiting for a coach
capacity-figure-coach-lost = Drives ended for want of a coach
capacity-figure-trained = Became coaches by training
capacity-figure-coaches = Coaches in the end
capacity-figure-leads = Leads among them
capacity-figure-won = Workplaces organized
capacity-figure-workers = Workers organized
capacity-figure-hours = Hours given
capacity-figure-hours-each = Hours a worker organized
capacity-figure-cost = Cost
capacity-figure-cost-each = Cost a worker organized
capacity-figure-busy-first = First contact is busy
capacity-figure-busy-coaches = Coaches are busy
capacity-figure-busy-training = Seats of trainings are taken
capacity-figure-busy-leads = Lead coaches are busy

capacity-count = { $number }
capacity-hours = { $number } h
capacity-weeks = { $number } weeks
capacity-share = { $number }%
capacity-money = { $number } USD
capacity-none = none
capacity-spread = { $middle } ({ $low } to { $high })

capacity-waiting = Drives that wait for a coach
capacity-waiting-after = After { $weeks } weeks

capacity-twice = Twice as much of one thing alone, in workers organized
capacity-limit-first-contact = First contact
capacity-limit-coaches = Coaches’ hours
capacity-limit-training = Training engines
capacity-limit-candidates = Worker leaders who want to learn
capacity-limit-leads = Lead coaches’ hours

capacity-bottleneck = What holds us back
capacity-bottleneck-first-contact = { $name }: first contact. People give up before anybody talks with them.
capacity-bottleneck-coaches = { $name }: coaches’ hours. Drives begin and find nobody who has time.
capacity-bottleneck-training = { $name }: training. More want to learn to coach than our engines have seats for.
capacity-bottleneck-candidates = { $name }: too few worker leaders want to learn to coach. Ask more of them; more engines alone would stand empty.
capacity-bottleneck-leads = { $name }: lead coaches. New coaches and courses wait for somebody to see to them.
capacity-bottleneck-none = { $name }: none of these. Whoever asks is answered: seed more.

capacity-engine = One more training engine
capacity-engine-workers = Workers organized
capacity-engine-coaches = Coaches in the end
capacity-engine-wait = Waiting for a coach

capacity-needs-now = To answer everyone who asks, it takes
capacity-needs-times = With { $times } times the requests, it takes
capacity-needs-first = People for first contact
capacity-needs-coaches = Coaches
capacity-needs-engines = Training engines
capacity-needs-leads = Lead coaches

capacity-norm = The published norm of staff-run programs: about one of staff for 100 workers, and up to 3,000 USD for a new member (https://inthesetimes.com/article/emergency-workplace-organizing-committee-ewoc-worker-organizing-labor).
capacity-uncounted = Hours are those of first contact, coaching, leading and learning. What workers give to their own drive is not among them. Drives that are still going on at the end have cost hours and organized nobody yet.
capacity-sources = Where the numbers come from
capacity-ours = our working rule

# What the rules of scenarios refuse
scenario-below-zero = This number cannot be less than zero.
scenario-field-missing = A number is missing here. Look at a scenario that comes with the program for all there have to be.
scenario-field-unknown = There is no such field in a scenario. Check how it is spelled.
scenario-file-too-long = This file is too long for a scenario.
scenario-id = The id needs small letters, digits and hyphens, as in worker-run.
scenario-leads-over-coaches = There cannot be more leads than coaches: leads are coaches too.
scenario-name-missing = A name is missing: the scenario and each stage need one.
scenario-no-callers = Nobody has first conversations. There has to be one person at least.
scenario-no-coaches = There are no coaches. There has to be one at least.
scenario-no-leads = Somebody has to see to coaches and courses: give one lead at least, with some hours.
scenario-no-time-for-a-drive = A coach has no time for a single drive. Give coaches more hours, or a drive fewer.
scenario-not-a-number = This is not a number.
scenario-seats = A course needs seats for as many as it begins with, and begins with one at least.
scenario-share = This is a share: it has to be from 0 to 1.
scenario-source-unknown = A source names a number that no scenario has. Check how it is spelled, as in requests.a_week.
scenario-stage-organized = One stage, and only one, has to say that those who pass it are organized.
scenario-stages = A drive has from 1 to 12 stages.
scenario-too-large = This number is larger than any program.
scenario-too-long = A text in this scenario is too long.
scenario-too-many-requests = More than a million requests would come. Take fewer, or fewer weeks.
scenario-too-many-sources = A scenario has 100 sources at most.
scenario-unreadable = This scenario cannot be read here.
scenario-whole = This has to be a whole number.
scenario-zero = This has to be more than zero.
