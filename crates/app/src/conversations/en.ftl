# One-on-ones: the guide with someone, what was said, whom to talk with next.
talk-back = Their page
talk-hint = Write as if the boss’s lawyer will read it aloud.
talk-hint-more = Nothing on health, family, money or immigration: that is said face to face and written nowhere.
talk-wrong = A few things to look at before this is recorded
talk-otherwise = This one-on-one is recorded already
talk-otherwise-more = What was recorded stands. What you have written since is below; finishing it records a second one.
talk-resumed = You began this on { $day }. Everything you wrote is here.
talk-last = The last time: { $day }, with { $by }
talk-last-mine = The last time you talked: { $day }
talk-last-agreed = Agreed: { $what }
talk-asked-yes = “{ $what }” They said yes.
talk-asked-thinking = “{ $what }” They want to think about it.
talk-asked-no = “{ $what }” They said no.
talk-issue =
    { $n ->
        [1] First, in their words
        [2] Second
        [3] Third
       *[other] And
    }
talk-in-their-words = In their words
talk-tie-kind = What ties them
talk-tie-name = Name
talk-tie-which = Which { $name }?
talk-tie-new = Someone who is not on the list yet
talk-tie-no-name = Write a name with letters, at most 200 of them.
talk-topics = We talked about
talk-ask = What did you ask, word for word?
talk-ask-help = Write it down before you go, then ask it just so.
talk-answer = What did they say?
talk-answer-yes = Yes
talk-answer-thinking = They want to think
talk-answer-no = No
talk-answer-missing = Choose what they said to the ask.
talk-ask-missing = Write what you asked, or take the answer away.
talk-next-step = Next step
talk-next-on = On which day
talk-share-80 = About 80%
talk-share-70 = About 70%
talk-share-50 = Half
talk-share-30 = Less
talk-support-none = Leave it as it is
talk-basis = How do you know?
talk-basis-missing = Say how you know it: an act, their word, or a guess.
talk-note-help = About the work and the organizing only.
talk-on = When did you talk?
talk-day-unreadable = Choose a day, or write it like 2026-11-09.
talk-day-far = Look at the year: that day is more than ten years away.
talk-finish = Finish
talk-for-now = Save
talk-saved = Saved
talk-unsaved = Not saved yet. Keep this page open.
talk-stays = No connection, so nothing was sent. What you wrote is still here; press again when there is a signal.
talk-throw-away = Throw this away
talk-throw-away-what = What you wrote here is deleted. One-on-ones that were finished stay.
talk-throw-away-go = Delete what I wrote
talk-of-excluded = They are outside the unit, so there is no one-on-one to record.
said-talk-saved = Saved. You can go on whenever you like: here, or from Today.
said-talk-kept = Recorded.
said-talk-thrown-away = Deleted.
conversation-in-the-future = That day is still to come. A one-on-one is recorded after it was held.
conversation-too-long = This is too long. Keep what matters, in their words.
conversation-too-many = There are too many here. Keep the ones that matter most.
conversation-listening = Choose how much of the time they talked.
conversation-tie-to-self = That is the person you talked with. Name someone else.
conversation-history-full = Their record holds 500 one-on-ones, which is all it can. Nothing was changed.

talk-told-under = One-on-one of { $day }, held by { $by }
talk-told-under-mine = Your one-on-one of { $day }
talk-open-mine = You have not finished this one.
talk-open = This one is still being written.
talk-go-on-with = Go on with the one-on-one with { $name }
talk-go-on = Go on
talk-nudges = For the next time
talk-nudge-issues = What would they change? Begin there; the rest follows from it.
talk-nudge-inoculation = Before any card, petition or public step: ask them what management will say and do.
talk-nudge-ask = Nothing was asked of them. Most people have never been asked.
talk-nudge-next-step = No next step. Agree on one, with a day.
talk-nudge-listening = They talked { $share }% of the time. Aim for 70: one question more, and wait.
talk-nudge-unclear = A next step needs both: what, and which day.
talk-nudge-before = This day is before the one-on-one. Change it, or say below that it is right.
talk-next-sure = Yes, that is the day
talk-nudge-support = You noted no support, so they stay as they were assessed before.
talk-topics-told = You talked about:
talk-agreed-on = By { $day }
talk-support = Where they stand
talk-support-basis = by { $basis }
talk-note = Note
talk-listened = They talked about { $share }% of the time.
talk-skipped = Left out: { $steps }
talk-skipped-none = Every step was gone through.
talk-who-next = Who is next?
talk-their-page = Their page

talk-next-title = Who do I talk with next?
talk-next-under = In your turf: promises first, then those whom coworkers named, then those nobody has talked with.
talk-next-with = Talk with { $name }
talk-next-begin = One-on-one
talk-next-begin-with = One-on-one with { $name }
talk-next-then = Then
talk-next-unfinished = Not finished yet
talk-next-began = Begun on { $day }
talk-next-nobody = Everyone in your turf was talked with lately, and no promise is due. Who is not on the list yet?
talk-next-no-list = Nobody is on the list yet. It begins with a name.
talk-next-list = The list
talk-because-overdue =
    { $days ->
        [one] what you agreed on was due yesterday
       *[other] what you agreed on was due { $days } days ago
    }
talk-because-today = today is the day you agreed on
talk-because-named =
    { $count ->
        [one] a coworker trusts or follows them
       *[other] { $count } coworkers trust or follow them
    }
talk-because-unassessed = not assessed yet
talk-because-guessed = only a guess so far
talk-because-undecided = undecided, and it has been a while
talk-because-stale = where they stand was last known { $days } days ago
talk-because-nobody = nobody has taken them on

guide-title = The guide
guide-under = What we ask in a one-on-one, step by step. We ask; we never give the answer.
guide-them = them
guide-change = Change the words
guide-change-what = Make it sound like you. What you leave out is said as it came; whoever talks with someone next sees what you keep here.
guide-language = { $language }
guide-text = The guide ({ $language })
guide-text-help = A name, an equals sign and the words. Longer texts go on in the next line after four spaces.
guide-own = This is your own guide.
guide-built-in = This is the guide that came with shopfloor.
guide-keep = Keep
guide-give-up = Go back to the one that came
guide-wrong = Not kept yet. To put right ({ $language }):
guide-doubts = Look at these again ({ $language }):
guide-too-long = The guide is longer than 30,000 characters. Nobody reads that on a phone.
guide-unreadable = Line { $line } cannot be read: “{ $text }”. It needs a name, an equals sign and words; lines that go on begin with four spaces.
guide-twice = Line { $line }: this name stands further up already: “{ $text }”.
guide-nameless = Line { $line } names something that is not there: “{ $text }”. Only the name of the person can be put in, as { "{ $name }" }.
guide-placeless = Line { $line }: the guide has no place for “{ $text }”. Use the names that came with it, or begin it with topic-.
guide-tells = Line { $line } tells. What is asked out loud ends with a question mark.
guide-calls-us-them = Line { $line } speaks of our union as of someone else. It is us.
guide-changed = Someone changed the guide while you were at it.
guide-changed-more = What you wrote is still below. Keep it to put it in place of theirs, or open the page again to see theirs.
said-guide-kept = The guide is kept.
