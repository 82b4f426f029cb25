# The list: workers, searches, duplicates, exports.
people-title = People
people-you = you
people-me = Me
people-someone = a coworker
people-another-phone = Another phone
people-another-email = Another e-mail
people-differs = differs
people-errors = A few things to look at

# What is told of a worker
people-support-0 = not yet assessed
people-support-1 = leads others in
people-support-2 = supports us
people-support-3 = undecided
people-support-4 = not with us now
people-support-5 = against us
people-basis-act = something they did
people-basis-said = something they said
people-basis-guess = a guess
people-mark-guessed = guessed
people-mark-stale = older than 60 days
people-mark-leader = others follow them
people-age-today = today
people-age-days = { $n } d
people-age-weeks = { $n } wk
people-age-years = { $n } yr
people-leader-unknown = Not known
people-leader-activist = Willing, no followers shown yet
people-leader-leader = Others follow them
people-excluded-no = In the unit
people-excluded-supervisor = Supervisor
people-excluded-manager = Manager
people-excluded-left = Left this workplace
people-not-told = Not told

# Names of what a worker has
people-name = Name
people-name-help = With a comma, the family name comes first: Díaz, Rosa. Everything else can wait.
people-turf = Turf
people-turf-choose = Choose a turf
people-job = Job
people-shift = Shift
people-language = Language
people-phone = Phone
people-email = E-mail
people-address = Home address
people-roster-number = Number on the roster
people-support = Support
people-talker = Who talks with them
people-talker-nobody = Nobody yet
people-leader = Do others follow them?
people-step = Next step
people-step-on = On what day
people-excluded = In the unit?
people-excluded-help = Supervisors and managers are kept off every count, off the committee, and out of here.
people-last-talk = Last one-on-one
people-head-age = Last
people-head-talker = Talks
people-head-step = Next step
people-shown = Shown in acts
people-not-yet = Nothing yet
people-claimed = Said

# The list
people-add = Add someone
people-import = Bring in a list
people-duplicates = Same person twice?
people-export = Take a copy out
people-search = Find by name
people-search-go = Find
people-filter = Filter
people-filter-set = Filter: { $count }
people-filter-is = { $label }: { $value }
people-filter-off = Take off
people-filter-go = Show
people-filter-talker = Who talks
people-any-turf = All
people-any-support = Any
people-any-age = Any
people-any-talker = Anyone
people-any-shift = Any
people-any-job = Any
people-any-language = Any
people-any-step = Any
people-age = How fresh
people-age-fresh = Under 30 days
people-age-aging = 30 to 60 days
people-age-stale = Over 60 days
people-step-late = Late
people-border = Unit
people-border-inside = In the unit
people-border-outside = Kept outside
people-border-both = Everyone
people-sort = Order
people-sort-name = By name
people-sort-support = By support
people-sort-talk = Longest without a talk
people-sort-step = By next step
people-in-unit = { $count ->
    [one] 1 person in the unit
   *[other] { $count } people in the unit
 }
people-of-yours = { $count } of yours, of { $whole } in all
people-found = { $count ->
    [0] Nobody found
    [one] 1 person found
   *[other] { $count } people found
 }
people-pages = Pages
people-pages-place = { $from } to { $to } of { $total }
people-pages-before = Before
people-pages-after = After
people-none = Nobody here fits that. Try less of the name, or take a filter off.
people-empty = A drive begins with a list. Write down the people you work beside: the five you eat with, then everyone on your shift.
people-empty-add = Add the first
people-list-everyone = Everyone
people-list-mine = Mine
people-list-nobodys = Nobody’s yet
people-list-unassessed = Not yet assessed
people-list-stale = Fading
people-list-late = Late
people-list-save = Save this list
people-list-name = Name of the list
people-list-name-help = Only you see it. It finds whoever fits by then.
people-list-save-go = Save
people-list-forget = Forget this list
people-list-name-missing = Give the list a name.
people-list-name-too-long = That name is too long. Take at most 60 characters.
people-lists-full = You have 30 lists, which is as many as there can be. Forget one, then save this one again.
said-people-list-saved = Saved. You find it beside the other lists.
said-people-list-forgotten = The list is forgotten. The people on it are all still here.

# Adding and changing
people-add-title = Add someone
people-add-under = Type a name and add it, one after the other.
people-add-more = Job, shift, phone and more
people-add-more-with = More: { $what }
people-add-go = Add, and the next
people-add-done = Done
people-add-import = You have them in a file? Bring in the whole list.
people-added = { $name } is on the list.
people-added-see = See or change
people-added-twin = Someone of the same name was on the list already.
people-added-twin-see = See who
people-added-twin-compare = Compare the two
people-back-to-worker = Back
people-edit = Change
people-edit-title = Change what we know
people-edit-more = Address and roster number
people-edit-go = Keep
people-edit-not = Leave as it was
said-people-kept = Kept.
said-people-both-kept = Kept. A coworker changed something else meanwhile; that is kept, too.
said-people-contested = Kept. You and a coworker changed the same thing, so both values stand below. Choose one.
people-contested = Two values for: { $part }
people-contested-stands = Stands now
people-contested-other = The other
people-contested-by = { $by }, { $day }
people-contested-leave = Leave this
people-contested-take = Take this
said-people-settled = Settled.
contested-gone = A coworker chose already. Look at what stands there now.
contested-unusable = That value cannot be used any more: the turf may be gone, or not yours to move people to. It is still kept; leave what stands there now, or ask a lead.
name-missing = Write a name.
name-without-letters = A name has letters in it. Write what coworkers call them.
name-too-long = That is longer than 200 characters. Write the name as coworkers say it.
phone-not-a-phone = That is not a phone number. Write 7 to 15 digits, with + for another country, or leave it empty.
email-not-an-address = That is not an e-mail address. It looks like name@example.org, or leave it empty.
people-turf-missing = Choose the turf where they work.
people-talker-unknown = Choose a coworker from the list. Whoever you chose may have left.
people-too-long = That is longer than 300 characters. Make it shorter.
people-too-many = That is more than ten. Keep the ones that work.
people-step-needs-day = A next step needs a day. By when?
people-day-not-a-day = That is not a day. Choose one, or write it like 2026-11-09.
sheet-full = There is no room on that sheet. Nothing was changed; try again.

# A worker's page
people-outside = Outside the unit: { $reason }
people-outside-why = Kept off every count, off the committee and out of here. Nobody in charge of others ever gets in.
people-outside-left = Kept off every count. What happened with them stays on record.
people-talk = Hold a one-on-one
people-next-talk = Talk with { $name }
people-next-first = The first one-on-one with { $name }
people-because-today = because today is the day you agreed on
people-because-late = because it was agreed for { $day }
people-because-agreed = because it is agreed for { $day }
people-because-never = because nobody has talked with them yet
people-because-talked = because the last one-on-one was on { $day }
people-standing = Where they stand
people-never-assessed = Nobody has assessed them yet. That is not a middle: it means we have not had the conversation.
people-now = Now
people-now-why = Rests on { $basis }. Assessed by { $by }, { $day }.
people-claimed-not-shown = Said, and not shown yet: the next ask will show it.
people-guess-counts-not = A guess never counts toward a threshold. Ask them.
people-is-aging = Getting old: over 30 days. Ask again soon.
people-is-stale = Over 60 days old: it tells what was.
people-assess = Assess
people-assess-again = Assess again
people-assess-support = Where do they stand?
people-assess-support-help = By what they did, then by what they said.
people-assess-basis = How do we know?
people-assess-basis-help = Guesses are kept and never counted.
people-assess-on = When was that?
people-assess-go = Add to the history
people-basis-missing = Say how we know it: an act, their word, or a guess.
assessment-needs-support = Choose where they stand, 1 to 5.
assessment-in-the-future = That day is still to come. Choose today or a day before.
assessment-of-excluded = They are outside the unit, so they are not assessed.
assessment-history-full = Their history holds 500 assessments, which is all it can. Nothing was changed.
said-people-assessed = Added. What was there before stays in the history.
people-known = What we know
people-known-nothing = Only the name, so far.
people-talker-none-yet = Nobody yet.
people-talker-me = You do.
people-talker-is = { $name } does.
people-take-on = I will talk with them
people-take-over = I will from now on
people-let-go = Let someone else
said-people-talker = Kept.
said-people-talker-meanwhile = Not changed: a coworker was quicker. Look at who talks with them now.
people-ties = Ties
people-named-by = { $count ->
    [one] 1 coworker named them as someone they trust or follow.
   *[other] { $count } coworkers named them as someone they trust or follow.
 }
people-tie-trusts = Trusts
people-tie-follows = Follows
people-tie-works-with = Works beside
people-tie-rides-with = Rides with
people-tie-family = Is family of
people-tie-elsewhere = someone in another turf
people-happened = What happened
people-happened-nothing = Nothing yet. The first one-on-one will stand here.
people-talked = { $by } talked with { $name }
people-you-talked = You talked with { $name }
people-would-change = What they would change
people-asked-yes = Asked “{ $what }”. They said yes.
people-asked-thinking = Asked “{ $what }”. They want to think about it.
people-asked-no = Asked “{ $what }”. They said no.
people-agreed = Agreed “{ $what }”.
people-agreed-by = Agreed “{ $what }”, by { $day }.
people-assessed = Assessed { $n }, { $support }
people-assessed-why = By { $by }, resting on { $basis }.

# Duplicates
people-duplicates-title = Same person twice?
people-duplicates-under = { $count ->
    [one] 1 pair to look at
   *[other] { $count } pairs to look at
 }
people-duplicates-how = If they are one person, keep one record: it takes in what only the other knows, and where they differ both values stay until someone chooses. You can undo it.
people-duplicates-none = No two records look like one person. When a list comes in from elsewhere, look here again.
people-because = because { $reasons }
people-and = { $first }, and { $last }
people-why-number = the roster gives both the same number
people-why-name = they have the same name
people-why-nickname = one name is a short form of the other
people-why-swapped = the names are the other way round
people-why-similar = the names are alike
people-why-phone = they share a phone
people-why-email = they share an e-mail address
people-why-email-similar = their e-mail addresses are alike
people-why-street = they live in the same street
people-why-town = they live in the same town
people-why-birth = they have the same day of birth
people-why-birth-similar = their days of birth are alike
people-why-through = both look like a third
people-merge-keep = Keep this one
people-keep-apart = They are two people
people-merged = Merged: { $name } has one record now.
said-people-apart = Kept apart. We will not ask about these two again.
said-people-unmerged = Undone. Both are on the list again.
people-merges = Merged so far
people-merged-from = With “{ $name }”, by { $by }, { $day }
people-unmerge = Undo
people-unmerge-gone = The record that was kept is not on the list any more, so this cannot be undone. If it was itself merged, undo that first.
merge-with-itself = That is one and the same record.

# Export
people-export-title = Take a copy out
people-export-warn = Outside of here, nothing seals the list.
people-export-warn-more = Whoever has the file has every name in it. Take it only when there is no other way, keep it off employer machines and shared drives, and delete it after. Every lead sees that you took it.
people-export-who = Who
people-export-unit = Everyone in the unit
people-export-everyone = Those kept outside, too
people-export-format = File
people-export-csv = CSV
people-export-xlsx = Excel
people-export-contacts = With phones, e-mail and home addresses
people-export-contacts-help = Leave this off unless the file is useless without.
people-export-go = Take the copy
people-export-not = Take none
people-exports = Copies taken so far
people-export-done = { $count ->
    [one] 1 person
   *[other] { $count } people
 }
people-export-with = with contacts
people-export-without = without contacts
