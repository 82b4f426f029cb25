# The front door and what stands on every page.
number = { $count }
program-name = shopfloor
tab-title = Notes
skip-to-content = Skip to the content
places = Places
place-today = Today
place-people = People
place-chart = Chart
place-more = More
act-talk = One-on-one
lock = Lock
switch-language = Language
switch-theme = Light or dark
theme-device = As device
theme-light = Light
theme-dark = Dark

day-said = { $day } { $month }
day-said-with-year = { $day } { $month } { $year }
day-short = { $day } { $month }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

front-title = Coworkers, organizing each other
front-under = The list is sealed. It opens only while one of you is signed in.
front-what = Shopfloor keeps your drive’s list, chart and one-on-ones on your own server. Nobody else holds a key: we cannot reset one, and neither can whoever runs the machine.
front-unlock = Unlock
front-new-device = I am on a new device
front-invited = Invited by a coworker? Open the link they gave you.
front-safety = What is protected, and what is not

safety-title = What is protected, and what is not
safety-sealed-title = Sealed at rest
safety-sealed = Names, phones, notes, one-on-ones and the chart are sealed before they reach the disk. A copied database or a stolen backup shows no name and no word of yours.
safety-open-title = What a copy does show
safety-open = How many records there are, roughly how large each is, in which week it changed, and which nameless account belongs to which nameless drive.
safety-live-title = A server under somebody else’s control
safety-live = Whoever controls the running server can read what is opened while they are there. Run it where you trust the people and the machine.
safety-phone-title = Your phone
safety-phone = Use your own phone and your own network, never the employer’s. Lock with one press, top right; after 15 minutes it locks by itself.
safety-subpoena-title = Courts
safety-subpoena = A court can ask the host for what is on the disk, which is sealed. It can also ask you. Write nothing here that would hurt someone if it were read aloud.

work-title = Working on it
work-label = Done
work-told = { $done } of { $total }
work-beginning = Beginning
work-stay = You may leave this page; the work goes on. It is kept whole or not at all.
work-another = Something of yours is still being worked on. Wait until it is done, then do this again.
work-failed-title = It was not done
work-failed = Nothing of it was kept, so nothing is half done. You can try again.

form-unreadable = The form did not arrive whole, or a file in it was larger than 10 MB. Nothing was changed. Go back and send it again.
failure-home = Go to the start
failure-kept = What was saved before is safe.
failure-refused-title = That was not done
failure-missing-title = There is nothing here
failure-missing = Either there is no such page, or it is not one you can open.
failure-forbidden-title = Not yours to do
failure-forbidden = This act belongs to a lead or to the owner of the turf. Ask one of them.
failure-changed-title = Someone was quicker
failure-changed = A coworker changed this while you were at it. Go back, look at what it says now, and send yours again.
failure-wait-title = One moment
failure-wait = { $seconds ->
    [one] Too many tries, or too many people at once. Wait a second and try again.
   *[other] Too many tries, or too many people at once. Wait { $seconds } seconds and try again.
 }
failure-shelves-title = The database does not answer
failure-shelves = Nothing was changed and nothing saved is lost. Go back and try again in a minute; whoever runs the server can see why.
failure-shelves-full = The server’s disk is full, so this was not kept. Nothing saved before is lost. Tell whoever runs the server.
failure-shelves-read-only = The server may read its database but not write it, so this was not kept. Nothing saved before is lost. Tell whoever runs the server.
failure-fault-title = Something broke on our side
failure-fault = This was not done. Nothing saved before is lost. Go back and try again.
failure-work = Something broke on our side while it ran.
