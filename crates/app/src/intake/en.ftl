# Intake: workers ask for help, a desk of coaches answers.
hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
hours-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
hours-now = just now
hours-ago = { $time } ago

help-title = Ask for help
help-title-of = { $group }: ask for help
help-under = Workers who have organized themselves answer you. They are volunteers, not lawyers and not your boss’s people.
help-send = Send
help-quick = That was quick. Look once more at what you wrote, then press again.
help-lost = There is no connection just now. What you wrote is still here: press again in a while.
help-sealed = What you write is sealed to those who answer at this desk. We mean to be in touch within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}.
help-sent = Sent. You did something.
help-sent-when = Somebody will be in touch the way you wrote, within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} as we hope.
help-sent-meanwhile = Until then
help-sent-what = Tell nobody in management. Think of two coworkers whom others listen to. Close this page now; nothing of what you wrote is shown here again.
help-closed = This desk takes no requests now
help-closed-what = The link may be old. Ask whoever gave it to you for a new one.

request-happened = What happened?
request-happened-help = In your own words. Leave out what you would not want read out loud: health, papers, who is related to whom.
request-want = What do you want to come of it?
request-want-help = More people at the table, a raise, safer work, a union. You need not know yet.
request-employer = Whom do you work for?
request-place = Where?
request-place-help = The site, the town.
request-people-many = About how many of us work there?
request-name = What can we call you?
request-name-help = A first name or any other.
request-reach = How can we reach you safely?
request-reach-help = Your own phone or address, never one of the employer’s. Write when, and under what name we should ask.
request-languages-title = Languages you want to speak with us
request-languages-other = Another language
request-when = When you can talk
request-zone = Where your clock is
request-zone-none = Not said
request-weekdays = On weekdays
request-weekends = At weekends
language-en = English
language-es = Spanish
part-morning = Mornings
part-afternoon = Afternoons
part-evening = Evenings
part-night = After ten at night
zone-hawaii = Hawaii
zone-alaska = Alaska
zone-pacific = Pacific
zone-mountain = Mountain
zone-central = Central
zone-eastern = Eastern
zone-atlantic = Atlantic
zone-utc = Britain, Ireland
zone-europe = Central Europe

consent-title = What you agree to
consent-now = What they agree to
consent-contact = Somebody may get in touch with me
consent-contact-help = In the way you wrote, and no other.
consent-hand-on = What I wrote may be handed to another coach
consent-hand-on-help = You are asked each time before it is.
consent-keep = It may be kept when this is over
consent-keep-help = Otherwise your words are erased two weeks after.
consent-yes = Yes
consent-no = No
consent-give = They agree now
consent-take-back = They took it back
consent-note = Only the worker can agree. Write here what they told you; each can be taken back at any time.

requests-title = Requests
requests-under = { $open ->
    [one] { $open } open
   *[other] { $open } open
}, { $waiting ->
    [0] nobody waits for a coach
    [one] { $waiting } waits for a coach
   *[other] { $waiting } wait for a coach
}.
requests-shut = { $count ->
    [one] { $count } that was sent cannot be opened. It stays in the box; tell whoever runs this server.
   *[other] { $count } that were sent cannot be opened. They stay in the box; tell whoever runs this server.
}
requests-closed-page = The public page is closed: nobody outside can write to this desk yet.
requests-escalated = before the leads
requests-late = late
requests-soon = due within a day
requests-parts = Parts of the queue
requests-part-open = All open
requests-part-waiting = Waiting
requests-part-mine = Mine
requests-part-closed = Closed
requests-none-open = No request is open. When a worker writes, it appears here, with the hour by which somebody should be in touch.
requests-none-waiting = Nobody waits: each request has a coach.
requests-none-mine = You have none. Take one that waits.
requests-none-closed = Nothing was closed yet.
requests-pages = Page { $page } of { $of }
requests-nobody = Nobody has it
requests-before-leads = Before the leads
requests-late-by = { $time } late
requests-due-in = In { $time }

request-place-people = { $place }, about { $count }
request-forgotten-title = Erased
request-forgotten-what = What the worker wrote was erased, as they wanted. What came of it stays.
request-new = Write one down
request-new-under = For somebody who told you on the phone. It is yours, and the clock runs from now.
request-new-go = Keep
request-told = What they told us
request-reach-kept = Who they are and how to reach them is read by whoever takes it, and by the leads.
request-happened-since = What happened since
request-the-worker = The worker
request-take = Take it
request-take-what = You then see how to reach them, and see to it until you hand it on.
request-in-touch = We are in touch
request-coach = We meet from now on
request-tried = I tried to reach them
request-tried-go = Keep
request-put-back = Put it back
request-put-back-go = Put back
request-close = Close it
request-close-go = Close
request-outcome = What came of it?
request-outcome-missing = Choose what came of it.
request-reopen = Open it again
request-reopen-go = Open
request-ask-leads = Ask the leads to look
request-leads-what = It stands before you since nobody was in touch in time, or nothing happened for long. Talk with whoever has it.
request-line = In a line
request-line-why = Why?
request-line-how = How, and what came of it?
request-act-unknown = That cannot be done here.
request-unsealed = What your browser sealed did not arrive whole. Send it again.
request-box-full = There is no more room for requests now. Try again in a day.
said-request-kept = Kept.
said-request-taken = It is yours. The clock runs until you are in touch.
said-request-back = It waits again.
said-request-closed = Closed.
said-request-open = It is open again.
said-request-written = Written down. It is yours.
said-leads-asked = The leads see it first now.
said-note-kept = The conversation is written down.

stage-waiting = Waits
stage-taken = Taken
stage-in-touch = In touch
stage-coached = Coached
stage-closed = Closed

outcome-drive = A drive began
outcome-won = They won it
outcome-answered = They know what they needed
outcome-passed-on = Others help them
outcome-not-reached = Nobody could be reached
outcome-withdrawn = They do not want it any more
outcome-no-request = It was no request for help

handoff-title = Hand it on
handoff-what = Another coach takes it over, part by part, once the worker agreed to this one.
handoff-to = To whom?
handoff-to-none = Choose a coach
handoff-to-missing = Choose a coach of this desk.
handoff-note = What should they know?
handoff-note-help = What was agreed, what to be careful about.
handoff-parts = What goes over
handoff-part-story = What happened, what they want
handoff-part-place = Where, for whom they work
handoff-part-notes = The notes of conversations
handoff-part-reach = Who they are, how to reach them
handoff-go = Begin
handoff-under-way-since = To { $to }, begun { $time } ago.
handoff-ask = Ask the worker: may this coach take over, and have what you wrote down? Nothing goes over before.
handoff-agree = They agreed
handoff-waits = The worker was not asked yet. Nothing has gone over.
handoff-gone = handed
handoff-hand = Hand over
handoff-call-off = End the handoff
handoff-decline = I cannot take it
said-handoff-begun = Begun. Now ask the worker.
said-handoff-agreed = They agreed. Hand over part by part.
said-handed = Handed over.
said-handoff-ended = The handoff has ended.

row-taken = { $name } took it
row-put-back = { $name } put it back
row-tried = { $name } tried to reach them
row-in-touch = { $name } is in touch
row-talked = { $name } talked with them
row-coached = { $name } and they meet from now on
row-met = { $name } and they met
row-why-late = It went before the leads: nobody was in touch in time
row-why-still = It went before the leads: nothing happened for long
row-why-left = It waits again: the coach who had it left
row-why-asked = The leads were asked to look
row-handoff = { $name } began to hand it to { $to }
row-agreed = The worker agreed to the handoff
row-handed = Handed over: { $part }
row-end-done = The handoff is done
row-end-taken-back = The handoff ended: the worker took their consent back
row-end-declined = The other coach could not take it
row-end-called-off = The handoff was called off
row-end-left = The handoff ended: a coach left
row-end-closed = The handoff ended with the request
row-given = The worker agreed: { $what }
row-taken-back = The worker took back: { $what }
row-closed = Closed: { $what }
row-given-to = { $name } gave it to { $to }
row-reopened = { $name } opened it again

note-title = Write a conversation down
note-under = By the guide for one-on-ones. More listening than talking; it ends in a clear ask.
note-on = When?
note-issues = What would they change?
note-issues-help = One to a line, in their words.
note-agitation = Who stands in the way, who could fix it?
note-agitation-help = What they said about it.
note-plan = What could they do together?
note-plan-help = What they said; whom they would talk with first.
note-ask = What did you ask of them?
note-answer = What did they say?
note-answer-yes = Yes
note-answer-thinking = They think about it
note-answer-no = No
note-next = The next step
note-next-on = By when?
note-note = A note
note-note-help = No health, no papers, no family: what must not be read out loud does not belong here.
note-go = Keep
note-no-rating = Support is assessed in a drive, by those who work there, not here.

intake-title = The desk’s page and clock
intake-under = Where workers write to us, and how long we let things take.
intake-open = Take requests
intake-open-help = Anyone with the link can write. What they write is sealed to this desk.
intake-group = What do we call ourselves there?
intake-group-help = Read by everyone who opens the page.
intake-first = Hours to the first contact
intake-first-help = What is later goes before the leads. 1 to 720.
intake-still = Days that an open request may lie still
intake-still-help = Then it goes before the leads. 1 to 60.
intake-enough = Cases that are enough for a coach
intake-enough-help = From here on we say so.
intake-full = Cases that are the most
intake-full-help = From here on we ask who takes some over.
intake-link = Where workers write
intake-link-what = Print it, read it out, show the code. Whoever opens it sees what is safe before anything is typed.
intake-link-see = See the page
intake-link-new = A new link in its place
intake-source = 72 hours is a rule of ours that no source confirms; three to five cases are what the Emergency Workplace Organizing Committee works with.
desk-links-many = The link was changed too often. Take in what waits at the old ones first.
said-desk-kept = Kept.
said-desk-link = The old link leads nowhere any more.
