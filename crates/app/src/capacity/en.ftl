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
capacity-bottleneck-several = { $name }: no one thing. Many who ask are not answered, and twice as much of any one thing alone would change little. Coaches may leave as fast as they come, or several things are short at once.
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

# The page
more-capacity = Capacity
more-capacity-under = What a program of coaches can carry, and what holds it back
capacity-title = What a program of coaches can carry
capacity-what = Two programs meet the same requests: one in which workers coach workers, and one with paid staff. Their numbers are published ones or working rules of ours; each stands below with its source, and you can change it.
capacity-not-lived = Nothing was worked out yet. What you typed is still here.
capacity-comes = What comes of it
capacity-comes-caption = The middle run, with one run in ten below and one in ten above
capacity-all = Everything that was counted
capacity-all-caption = All figures, at the end of the weeks
capacity-weekly = Week by week
capacity-band-coaches = { $name }: coaches there are
capacity-band-waiting = { $name }: drives that wait for a coach
capacity-half = half of the runs
capacity-week = week { $week }
capacity-quarters = In the middle run { $one } after { $week } weeks, { $two } after { $half }, { $three } after { $most }; at the end { $end }. Eight runs in ten stay within the band.
capacity-what-if = What if
capacity-engine-note = The change that one more engine makes, run by run with the same requests. Below zero is fewer, or a shorter wait.
capacity-change = Change the figures
capacity-change-what = Both programs meet the same requests and the same drives. What you leave as it is stays as published.
capacity-faced = Requests and drives, for both
capacity-stage-weeks = Weeks of: { $stage }
capacity-share-of-hundred = This is of a hundred: write a number from 0 to 100.
capacity-of-requests-conversion = Of 100 requests, so many become a drive
capacity-of-coaches-stay = Of 100 coaches, so many are still there after a year
capacity-of-training-ready = Of 100 learners, so many are ready to coach
capacity-drives-help = A coach carries no more than their hours allow, whatever stands here.
capacity-runs = How often each is lived through
capacity-runs-usual = { $runs } times
capacity-runs-more = { $runs } times, takes { $times } times as long
capacity-go = Work it out
capacity-again = Back to the published figures
capacity-too-much = This would keep the server busy for too long. Take fewer requests, coaches or weeks here, or run shopfloor simulate on a machine of your own.
capacity-files = Scenario files
capacity-files-what = A scenario is a text file with every number and its source. Take one away with the figures above, change more of it, and bring it back.
capacity-take = Take away: { $name }
capacity-bring = Bring a scenario
capacity-file = Scenario file
capacity-file-help = A text file that ends in .toml. Both programs then meet the requests and drives that it says.
capacity-side = In place of
capacity-bring-go = Bring it
capacity-no-file = Choose a file first.
capacity-no-text = This file is no text. A scenario is a text file that ends in .toml.
capacity-line = Line { $line }:
capacity-rates = With the rates of our own drive
capacity-rates-what = Where engines have run, their runs tell how many rise, how many come again and how long a run takes. They take the place of the published figures of the first program. An engine that is no training of coaches tells only how people rise and come again in it.
capacity-rates-of = { $drive }: { $engine }, { $runs ->
    [one] one run
   *[other] { $runs } runs
}
capacity-fed = Figures of { $drive }, from the runs of { $engine }
capacity-fed-rose = Ready after a course: { $count } of { $of } people rose from the first role, over { $runs ->
    [one] one run
   *[other] { $runs } runs
}.
capacity-fed-again = Coaches who stay: { $count } of { $of } people came to the next run again, { $weeks } weeks later on average.
capacity-fed-weeks = Weeks of a course: a run took { $weeks } on average, over { $runs ->
    [one] one run
   *[other] { $runs } runs
}.
capacity-fed-workers = Workers of a drive: { $workers }, as our own has.
capacity-fed-left-out = What fewer than ten people stand behind is not known yet, and the published figure stays.
capacity-numbers = Every number: { $name }
capacity-head-number = Number
capacity-head-value = Here
capacity-head-source = Where it comes from
capacity-never = never
capacity-yours = Changed here, or without a source in the file.

# The numbers of a scenario
capacity-n-weeks = Weeks lived through
capacity-n-requests-a_week = Requests in a usual week
capacity-n-requests-bursts_a_year = Times a year that many come at once
capacity-n-requests-burst = Requests that then come within a week
capacity-n-requests-conversion = Requests that become a drive
capacity-n-first_contact-people = People who have first conversations
capacity-n-first_contact-hours_a_week = Hours a week that each of them gives
capacity-n-first_contact-hours = Hours of a first conversation
capacity-n-first_contact-spread = Spread of these hours
capacity-n-first_contact-within_hours = Hours within which it is promised
capacity-n-first_contact-patience_weeks = Weeks of waiting before people give up
capacity-n-coaches-people = Coaches at first
capacity-n-coaches-hours_a_week = Hours a week of a coach
capacity-n-coaches-drive_hours_a_week = Hours a week that a drive takes
capacity-n-coaches-drives = Drives a coach carries at most
capacity-n-coaches-stay = Coaches who stay
capacity-n-coaches-hired_after_weeks = Weeks until one who left is replaced by hiring
capacity-n-leads-people = Lead coaches among them
capacity-n-leads-hours_a_week = Hours a week of a lead, beside coaching
capacity-n-leads-coach_hours_a_week = Hours a week to see to one coach
capacity-n-leads-after_weeks = Weeks until a coach becomes a lead
capacity-n-training-engines = Training engines
capacity-n-training-seats = Seats of a course
capacity-n-training-least = Learners a course begins with
capacity-n-training-weeks = Weeks of a course
capacity-n-training-hours_a_week = Hours a week of a learner
capacity-n-training-lead_hours_a_week = Hours a week of leads for a course
capacity-n-training-candidates = Who want to learn, for each drive past its first stage
capacity-n-training-ready = Learners who are ready to coach afterwards
capacity-n-training-patience_weeks = Weeks of waiting before they give up
capacity-n-drives-workers = Workers of a drive
capacity-n-drives-spread = Spread of these
capacity-n-drives-patience_weeks = Weeks without a coach before a drive ends
capacity-n-costs-first_contact_a_week = Paid a week to each who has first conversations
capacity-n-costs-coach_a_week = Paid a week to each coach
capacity-n-costs-lead_a_week = Paid a week to each lead beside that
capacity-n-costs-course = Paid for a course
capacity-n-costs-drive_a_week = Paid a week for a coached drive
capacity-n-stage-weeks = Weeks of a stage
capacity-n-stage-spread = Spread of these weeks
capacity-n-stage-passes = Share of drives that passes

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
