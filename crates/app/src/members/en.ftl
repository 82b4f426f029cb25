# Members: who is in, inviting, letting in, removing.
members-title = Members
members-under = { $count ->
    [one] One person holds keys here.
   *[other] { $count } people hold keys here.
 }
members-all-turfs = All turfs
members-numbers-only = Numbers only; opens no name
member-unnamed = Someone in another turf

member-me = { $name } (you)
member-keyless = Without keys: they erased them
member-keyless-what = They can open nothing any more, on any device. If they want to come back, take them out here first and invite them again: they make a new account.
member-change-title = Role and turfs
role-lead = Lead
role-organizer = Organizer
role-member = Member
role-coach = Coach
role-lead-what = Opens every turf; invites and removes.
role-organizer-what = Answers for turfs and talks with everyone in them.
role-member-what = Sees a turf and can hold one-on-ones there.
role-coach-what = Helps from elsewhere; sees what you share with them, item by item, and by itself nothing.
role-desk-lead = Lead of the desk
role-desk-member = Coach
role-desk-lead-what = Sees to it that nothing ages unseen; invites and removes.
role-desk-member-what = Takes requests, and coaches.
role-research-lead = Lead of the space
role-research-member = Researcher
role-research-lead-what = Brings files and takes them away; invites and removes.
role-research-member-what = Writes down employers and what we find out, and weighs.
member-role = Role
member-role-missing = Choose what they will do.
member-turfs = Turfs
member-turfs-help = For organizers and members. A turf brings everything within it.
member-turf-missing = Choose at least one turf.
member-name-missing = Write what you call them.
member-name-too-long = That name is too long. Take at most 100 characters.
member-is-excluded = Someone of this name is marked as a supervisor or manager on the list. They cannot be let in.
member-not-myself = You cannot change or remove yourself. Ask another lead.
member-change-go = Change
member-change-what = All keys that they held are made anew.
member-remove = Remove
member-remove-what = Every key they held is made anew and what it sealed is sealed again. They can open nothing any more.
member-remove-go = Remove them
members-too-many = This drive has as many members as it can hold.
said-member-in = They are in.
said-member-changed = Done. The keys were made anew.
said-invite-withdrawn = The invite no longer works.
said-name-kept = Your name is kept.
my-name-title = What coworkers call you
my-name-label = Your name here
my-name-help = Only those who share a turf with you can read it.
my-name-go = Keep it

invite-title = Invite someone
invite-how = They get a link, or scan a code from your phone. Then you tell them the invite’s six words, by voice or on paper, never beside the link.
invite-name = Whom is it for?
invite-name-help = What you call them. Until they are in, only leads see it.
invite-go = Make the invite
invites-open = Open invites
invite-by = { $role }, invited by { $name }
invite-for = Invite for { $name }
invite-link = The link
invite-scan = Code that leads to the link
invite-scan-below = Face to face: they scan this with their own phone.
invite-loopback = No other phone can follow this link.
invite-loopback-what = You opened shopfloor under an address that only this machine knows. Open it under the address that phones reach (an onion service, or a tunnel that ends on this machine: see “Run your own” in the README), then make or open the invite there.
copy-link = Copy the link
invite-words = The invite’s six words
invite-words-how = Say them, or write them down for them. They prove that it is really the person you invited.
invite-waiting = When they have typed the words, this page asks you to let them in.
invite-accounts = One person answers it, within two weeks, and at most { $most } accounts can be made by this link.
invite-accounts-made = As many accounts were made by this link as it allows. If one of them is yours, unlock it and open the link again; if not, ask for a new link.
invite-answered = They typed the invite’s six words.
invite-compare = If you stand together, compare these words with those on their screen. Then let them in.
invite-mark = Their mark
invite-let-in = Let them in
invite-unproven = Someone answered, but not with these words.
invite-unproven-what = Their phone says so and lets them type again. If it was not the person you are inviting, withdraw this invite and make a new one.
invite-not-proven = The answer does not prove the invite’s six words, so nobody was let in.
invite-answered-inside = Whoever answered is in already. Withdraw the invite and change their role instead.
invite-withdraw = Withdraw the invite

join-title = A coworker invites you
join-under = To a place where you organize together.
join-have-account = I have an account already
join-code-title = The invite’s six words
join-code-under = The six words that whoever invited you said or wrote down for you. Not the words of your account: those are for nobody’s eyes but yours.
join-code = The invite’s six words
join-code-go = Ask to be let in
code-not-words = These are not six words of our lists. Look for a letter that slipped, or ask for the invite’s words again.
code-own-words = These are the words of your own account. Type the six words that whoever invited you said, and never tell anyone yours.
join-code-help = In order, with spaces between them. Capitals and accents do not matter.
join-refused = Those were not the invite’s words.
join-refused-what = Nothing is lost. Ask whoever invited you to say them once more, and type them again.
join-closed-title = This invite is closed
join-closed = It was withdrawn, someone else has answered it, or its two weeks are over.
join-closed-what = Ask whoever invited you for a new one. If you made an account, you keep it: open the new link and choose “I have an account already”.
join-waiting-title = Tell them you have typed them
join-waiting-under = Whoever invited you opens the invite, sees whether the words were right, and lets you in.
join-mark = Your mark
join-waiting-what = If you stand together, compare these words with those on their screen. This page goes on by itself; if the words were not right, it says so.

log-title = What was done
log-empty = Nothing yet that all of us should know of.
log-you = You
log-export = { $count ->
    [one] Took the list away: one worker
   *[other] Took the list away: { $count } workers
 }
log-turf-given = Gave { $turf } to { $name }
log-turf-deleted = Took { $turf } off the tree
log-mark = { $n ->
    [one] One entry.
   *[other] { $n } entries.
 } Mark of the last one: { $mark } (in Spanish: { $other }). Read it to each other when you meet: whoever sees another mark for the same number was shown another log.
log-broken = The log of what was done was cut or changed.
log-broken-what = It does not go on from the last entry that you saw, or an entry in it is not what it was. Someone who can write to the database did this, or an old backup was put back. Tell the leads, and compare what you see when you meet.
