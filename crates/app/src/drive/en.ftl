# The drive: starting one, where it stands, what to do next, its settings.
drives-title = Your drives
drives-none = A drive begins when a few of us decide to talk with everyone. Nobody’s approval is needed.
drives-invited = Invited to a drive that is already going? Open the link they gave you.
drives-start = Start a drive
drives-start-under = For another workplace, with a list and keys of its own
drives-more = More
drives-stand = { $count } of { $unit } with us, { $day }
drives-empty-one = Nobody is on the list yet

drives-beside = Beside a drive
drives-start-desk = Start a desk
drives-start-desk-under = Coaches who answer workers that ask for help
drives-start-research = Start a research space
drives-start-research-under = Employers, sites and elections: where to aim
drives-start-program = Start a program
drives-start-program-under = People who take a job to organize there, kept apart

kind-desk = A desk of coaches
kind-research = A research space
kind-program = A program

space-name-desk = What do we call this desk?
space-start-title-desk = Start a desk
space-start-under-desk = Workers write to it when they need help to organize, and coaches answer them. What they write is sealed to those who are in it.
space-settings-title-desk = Settings of the desk
said-started-desk = The desk is there. You hold its only keys.

space-name-research = What do we call this space?
space-start-title-research = Start a research space
space-start-under-research = We write down what is known of employers and weigh where to aim. Whom we look at is sealed to those who are in it.
space-settings-title-research = Settings of the research space
said-started-research = The research space is there. You hold its only keys.

space-start-title-drive = Start a drive
space-start-under-drive = You are its first lead. All of it is sealed with keys that only you hold, until you hand them on.
drive-start-go = Start
space-name-drive = What do we call this drive?
drive-name-help = A code name among ourselves. Not the employer’s name, in case someone looks over a shoulder.
drive-name-missing = Give the drive a code name.
drive-name-too-long = Use at most 60 characters.
drive-my-name = What do coworkers call you?
drive-my-name-help = Only those who share a part of the workplace with you in here can read it.
my-name-missing = Say what coworkers call you.
my-name-too-long = Use at most 100 characters.
drive-first-turf = What do we call the whole workplace?
drive-first-turf-help = “The warehouse”, “St. Anne’s”. Everyone is in it until you draw its parts: sites, departments, shifts.
drive-unit = How many of us are there, in all?
drive-unit-help = Everyone we want with us, not only those we know. A guess will do; percentages are of this number, so that people we have never met still count.
drive-optional = if you know
drive-number-unreadable = Write a number in figures, such as 400.
drive-unit-out-of-range = Write a number from 1 to 1,000,000.
said-started-drive = The drive is there. You hold its only keys.

space-settings-title-drive = Settings of the drive
drive-settings-go = Keep
drive-goal = Goal, in percent of all of us
drive-goal-help = { $goal } percent is what holds against pressure from the other side. The committee may set another.
drive-goal-out-of-range = Write a percentage from 1 to 100.
drive-dialing = Dialing code of the country
drive-dialing-help = For telephone numbers written without one: 1 for the United States and Canada, 52 for Mexico.
drive-dialing-out-of-range = Write the code in figures, from 1 to 999.
drive-settings-changed = Someone changed the settings while you were at it.
drive-settings-changed-more = What you typed is still here. Keep it to put it in place of theirs, or open the settings again to see theirs.
said-drive-settings = The settings are kept.

drive-under = { $count } of { $unit } with us, { $day }.
drive-under-missing = { $count } of { $unit } with us, { $day }. { $missing } more and we are { $goal }.
drive-empty = It begins with the list: everyone who works here, not only our friends. Bring in a roster, or write down the five people you see every day.
drive-empty-import = Bring in a list
drive-empty-add = Write someone down
drive-number = { $n }

drive-won = We won: { $demand }
drive-won-under = { $day }. { $won } of { $fights } fights won so far.
drive-mobilizing = In the last 30 days we talked mostly with those who are with us already
drive-next = Then
drive-next-none = Everyone is assessed, everyone has someone who talks with them, no promise is late. Ask for the next act together.
drive-next-mine =
    { $count ->
        [one] One promise of yours is late
       *[other] { $count } promises of yours are late
    }
drive-next-mine-because = because people remember who came back when they said they would
drive-next-mine-act = See them all
drive-next-late =
    { $count ->
        [one] One promise of someone else is late
       *[other] { $count } promises of others are late
    }
drive-next-late-because = because people remember who came back when they said they would
drive-next-late-act = See them
drive-next-unassessed =
    { $count ->
        [one] One of { $of } not yet assessed in { $turfs }
       *[other] { $count } of { $of } not yet assessed in { $turfs }
    }
drive-next-unassessed-because = because we cannot count on people whom nobody has asked
drive-next-unassessed-act = See who they are
drive-next-alone =
    { $count ->
        [one] One of { $of } has nobody who talks with them
       *[other] { $count } of { $of } have nobody who talks with them
    }
drive-next-alone-because = because people join when someone they know asks them
drive-next-alone-act = Find someone for each
drive-next-stale =
    { $count ->
        [one] One assessment is older than 60 days
       *[other] { $count } assessments are older than 60 days
    }
drive-next-stale-because =
    { $count ->
        [one] because it tells where someone stood then, not where they stand now
       *[other] because they tell where people stood then, not where they stand now
    }
drive-next-stale-act = See whose

drive-stand = Where we stand
drive-thermometer-of = Support shown or said, of all { $unit } of us, { $day }
drive-thermometer-of-unlisted = Support shown or said, of all { $unit } of us, { $unlisted } of them not on the list yet, { $day }
drive-thermometer-now = { $count } of { $unit }
drive-thermometer-goal = { $percent }%: { $goal }, our goal
drive-thermometer-told = { $count } of { $unit } of us support acting together; the goal is { $goal }.
drive-thermometer-share = with us, { $percent }% of { $unit }
drive-thermometer-missing = { $missing } more and we are { $goal }.
drive-thermometer-whole = Our goal is { $goal }.
drive-thermometer-none = None of { $unit } has said or shown yet where they stand. Our goal is { $goal }: it begins with the first one-on-one.
drive-weeks-none = No one-on-one is written down yet.
drive-turfs-none = All { $unit } on the list are assessed.
drive-turfs-everyone = Nobody of the { $unit } on the list is assessed yet.
drive-ages-none = Nobody is assessed yet, so nothing is old.
drive-thermometer-reached = We are there: the goal was { $goal }. Now let it show in acts.
drive-thermometer-guessed =
    { $count ->
        [one] One guess is among those not yet assessed: a guess counts for nothing.
       *[other] { $count } guesses are among those not yet assessed: a guess counts for nothing.
    }
drive-step-1 = lead others in
drive-step-2 = support us
drive-step-3 = undecided
drive-step-4 = not with us now
drive-step-5 = against us
drive-step-0 = not yet assessed
drive-step-12 = lead others in or support us
drive-step-345 = undecided, not with us or against us

drive-weeks = One-on-ones
drive-weeks-of = One-on-ones in each of the last { $weeks } weeks, since { $day }, with the { $unit } on the list
drive-weeks-running = this week so far
drive-weeks-last = last week, { $before } the week before
drive-weeks-talked = of { $unit } have had at least one

drive-turfs = Not yet assessed
drive-turfs-of = Not yet assessed by an act or their own word, turf by turf, of the { $unit } on the list, { $day }
drive-turfs-unassessed = of { $unit } not yet assessed
drive-turfs-more =
    { $count ->
        [one] One more turf
       *[other] { $count } more turfs
    }
drive-turfs-kept-back = In turfs that are not yours, counts about fewer than { $least } people are kept back.
drive-turf-told = { $count } of { $unit }
drive-turf-kept-back = of { $unit }
drive-turf-small = fewer than { $least }

drive-ages = How old our assessments are
drive-ages-of = Of { $count } assessed by an act or their word, { $day }
drive-ages-of-yours = Of { $count } assessed by an act or their word, among the { $unit } in your turfs, { $day }
drive-ages-fresh = from the last 30 days
drive-ages-aging = from 30 to 60 days ago
drive-ages-stale = older than 60 days

more-strength = Our strength
more-way = Where we are going
more-people = Developing people
more-development = Developing each other
more-development-under = Where asks stand, who carries what, whom nobody has asked
more-lineage = Who developed whom
more-lineage-under = Generation by generation
more-pairs = Pairs
more-pairs-under = Who meets whom about the people they develop
more-law = Cards and the law
more-list = The list
more-inside = Those of us inside
more-of-me = You
more-issues = Issues
more-issues-under = What we would change, gathered; and what we fought for
more-movement = Movement
more-movement-under = Are we organizing, or only turning out those who agree?
more-turfs = Turfs
more-turfs-under = The parts of the workplace, and who answers for each
more-committee = The committee
more-committee-under = Who is on it, which corners have nobody, whom to ask next
more-arc = The arc
more-arc-under = The stages, where we stand, what it takes to move on
more-plan = The plan
more-plan-under = Milestones laid backward from the day that we lead to
more-boss = What management does
more-boss-under = What they did, what comes next, whom to see again
more-elections = Drives like this one
more-elections-under = How elections ended elsewhere, and how long they took
more-voters = The voter list
more-voters-under = The employer’s list for an election, apart from ours
more-leaders = Leaders, the map, the bullseye
more-leaders-under = Whom others follow, who is tied to whom, how near we are
more-intake = The desk’s page and clock
more-intake-under = The public page, its link, how long things may take
more-members = Members
more-members-under = Who can open what
more-imports = Lists brought in
more-imports-under = Bring in a roster, see what came of it, undo it whole
more-duplicates = Twice on the list
more-duplicates-under = People who may be one and the same
more-guide = The guide for one-on-ones
more-guide-under = The questions, in the words of this drive
more-export = Take a copy out
more-export-under = The list as a spreadsheet
more-settings = Settings
more-settings-under = Its code name, and what we set for all
more-own = Your own record
more-own-under = What is written about you, whole, and what you carry
more-account = Your account
more-account-under = Devices, locking, erasing my keys
more-safety = What is protected, and what is not
more-safety-under = In plain words
more-drives = Your drives
more-drives-under = Another drive, or a new one

# What the rules of cards, jurisdiction packs and voter lists refuse
card-before-drive = That day is before our drive began, so no card of ours can be of it. Check the day.
card-before-it = That day is before the card was signed.
card-exists = This card is written down already.
card-in-the-future = That day has not come yet.
card-no-contact = Write an e-mail address, or another way to be reached.
card-no-employer = Write the employer's name.
card-no-phone = Write a phone number.
card-no-signature = It is not signed yet: type the name once more, or draw it.
card-no-signer = Write the name.
card-no-text = The card needs the text that is signed.
card-text-third-party = The text speaks of us as of somebody else. Write "we" and "our union".
card-too-long = That is too long for a card.
card-too-many = There are as many cards as one drive can hold.
card-unknown = There is no such card.
card-withdrawn = This card was withdrawn, and cannot be counted again. Whoever wants to sign again signs a new one.
pack-checked-in-the-future = The day of the last check has not come yet.
pack-figure-twice = A figure stands twice in this pack.
pack-out-of-range = A figure of this pack is out of range.
pack-too-long = This pack is too long.
pack-two-values = A figure of this pack has two values.
pack-unreadable = This pack cannot be read.
pack-without-date = A figure of this pack does not say when it was last checked.
pack-without-figures = This pack has no figures.
pack-without-name = This pack has no name.
pack-without-source = A figure of this pack does not say where it comes from.
pack-without-start = A figure of days in this pack does not say from which day it counts.

# What the rules of lineages refuse
lineage-brought-already = Someone else is written down as having brought them. If both did, write down who developed them.
lineage-circle = That would make a circle: they are above this person already. Check who came first.
lineage-full = There are as many of these as one space can hold.
lineage-self = Nobody brings or develops themselves. Choose someone else.

# What the rules of intake, matching and coaching refuse
clock-first-contact = Choose within how many hours somebody is in touch: 1 to 720.
clock-still = Choose after how many hours without anything the leads look at it: 24 to 1440.
coach-no-language = Choose at least one language in which you coach.
coach-sector = Write a sector as two to six digits.
coach-takes = Choose how many cases you take: 1 to 20.
coach-too-long = That is too long.
coach-too-many = Those are more than can be kept: choose the 50 that say most.
handoff-none = No handoff is under way.
handoff-not-agreed = The worker has not agreed to this handoff. Ask them first; nothing has gone over.
handoff-not-theirs = Only the two coaches of a handoff can end it.
handoff-note-long = The note is too long: keep what the other coach needs to begin.
handoff-note-missing = Write what the other coach needs to know.
handoff-part = This is not among what is to be handed on.
handoff-to-oneself = It is yours already. Choose another coach.
handoff-under-way = A handoff is under way already. End that one first.
loads-range = Choose from how many cases on it is enough, and from how many it is full: up to 20, and the second not below the first.
request-before = That is before the request came. Check the day.
request-closed = This request is closed. Open it again first.
request-forgotten = What the worker wrote was erased, as they wanted. It cannot be opened again.
request-full = There are as many entries as one request can hold. Close it, or begin a case.
request-happened-missing = Write what happened, in your own words.
request-languages = Choose up to eight languages.
request-needs-contact = Say that we may get in touch: without that nobody can answer you.
request-needs-reason = Write why, so that whoever takes it next knows.
request-no-contact-consent = The worker does not want to be contacted, so nobody may.
request-not-owner = Someone else sees to this request, or nobody yet. Take it first.
request-open = This request is open.
request-people = Write about how many people work there, as a number.
request-reach-missing = Write how we can reach you safely: not a phone or an address of the employer’s.
request-sector = Write the sector as up to six digits.
request-taken = Another coach has taken this request.
request-too-long = That is too long.
zone-unknown = Choose a time zone.
