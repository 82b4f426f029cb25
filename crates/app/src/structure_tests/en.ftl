# Structure tests: what shows whether our structure holds.
tests-title = Structure tests
tests-under = Small campaigns, each asking for a little more. What we count is what people do, of everyone who works here.
tests-ladder = The ladder
tests-running = Who did it?
tests-own = One of our own
tests-compare = Compare them
tests-next = Next: { $name }
tests-next-first = The ladder begins here: easy enough for everyone, and seen by everyone.
tests-next-why = The easier one met its mark, so this one may open.
tests-next-go = Draw it up
tests-free = It may open.
tests-nothing-easier = Nothing easier has been held yet.
tests-easier-not-met = Waits for this one to meet its mark: { $name }.
tests-compare-under = The same turfs, one test after the other. Each bar is a share of everyone in the turf; the dashed line is the mark.
tests-compare-none = There is nothing to compare yet: that takes two tests that are closed.
tests-compared = { $after }, compared with { $before }. A change of less than { $points } points, or of fewer than { $people } people, is holding: our working rule.
tests-summary = { $shrinking ->
    [one] { $shrinking } turf is shrinking
   *[other] { $shrinking } turfs are shrinking
  }, { $holding } { $holding ->
    [one] is holding
   *[other] are holding
  }, { $growing } { $growing ->
    [one] is growing
   *[other] are growing
  }.
more-tests = Structure tests
more-tests-under = The ladder, who did it, what shrank since

test-kind-sticker-day = Sticker day
test-kind-photo-board = Photo board
test-kind-majority-petition = Majority petition
test-kind-group-delegation = Group delegation
test-kind-practice-strike-vote = Practice strike vote
test-kind-walk-in = Walk-in
test-kind-walk-out = Walk-out
test-growing = growing
test-holding = holding
test-shrinking = shrinking
test-not-seen = not told here
test-running = { $name }, still open
test-said = { $name } ({ $day })
test-percent = { $percent }%
test-count = { $acted } of { $unit }, { $percent }%

test-state-drawn = Planned: { $opens } to { $closes }. It has not been opened.
test-state-ahead = Opens on { $opens }.
test-state-open = Open until { $closes }.
test-state-ending = Its last day was { $closes }. Enter what is still on paper, then close it.
test-state-met = Closed on { $on }. It met its mark of { $mark }%.
test-state-not-met = Closed on { $on }. It did not meet its mark of { $mark }%.

test-new = Draw up a test
test-new-kind = What do we ask of everyone? The easiest first.
test-draw-under = All of it is set before it opens, so that nobody moves the mark afterwards.
test-draw-go = Keep it
test-drop = Throw it away
test-change = Draw it anew
test-usual = Usual: a target of { $target }%, told to all from { $mark }%.
test-from-release-mark = Source: PCS, Organising to win; results are told once 90% is reached.
test-from-rally-mark = Source: the model of the UAW; a group shows itself when half of us stand behind it.
test-from-strike-vote = Sources: the practice votes of Chicago’s teachers, 75% of all members; 90% is what strikes aim for.
test-from-strike-participation = Source: strikes that won aimed for 90% taking part.
test-question = What we ask
test-question-help = One question that everyone answers by doing it. “Will you wear the sticker with us on Friday?”
test-name = What we call it
test-after = It asks for more than
test-after-help = It stands right above that one on the ladder.
test-after-none = Nothing: it is the easiest
test-target = Target, in percent of all of us
test-target-help = What we aim for. Left empty: the usual one.
test-mark = Tell everyone from, in percent
test-mark-help = Below it the results stay with the committee.
test-opens = First day
test-closes = Last day
test-owners = Who answers: { $alone ->
    [0] someone for each of { $turfs } turfs
    [one] { $turfs } turfs, { $alone } without anyone of its own
   *[other] { $turfs } turfs, { $alone } without anyone of their own
  }
test-owners-what = Whoever answers for a turf answers for it in this test, unless you choose someone else.
test-owner-as-whole = Whoever answers for the whole
test-owner-nobody = Nobody
test-owner-none = Nobody alone

test-question-missing = Say what we ask of everyone.
test-question-too-long = Use at most 500 characters.
test-kind-missing = Choose what sort of test it is.
test-name-missing = Give it a name.
test-name-too-long = Use at most 80 characters.
test-target-missing = Say how many of us we aim for, in percent.
test-target-percent = A target is a number from 1 to 100: percent of everyone who works here.
test-mark-missing = Say from which share the results are told.
test-mark-percent = The mark is a number from 1 to 100: percent of everyone who works here.
test-mark-above-target = The mark is above the target. Results that reach the target would stay private; lower the mark.
test-opens-missing = Give the first day.
test-closes-missing = Give the last day.
test-before-drive = That is before the drive began. Choose a later day.
test-closes-before-opens = The last day is before the first. Change one of them.
test-too-long = A test is open for a year at most. Choose an earlier last day.
test-turf-unknown = One of these turfs is not there any more. Open the form again.
test-turf-twice = A turf is named twice. Open the form again.
test-too-many-owners = Twenty people answer for a turf at most.
test-owner-unknown = This person is not in the drive any more. Choose someone else.

test-set = What is set
test-target-fact = Target
test-mark-fact = Told to everyone from
test-days-fact = Days
test-days = { $opens } to { $closes }
test-low = Lower than usual. A target of { $target }% and a mark of { $mark }% are usual.
test-long = It is open for more than 60 days, which measures patience more than structure.
test-owners-fact = Who answers for which turf
test-open = Open it
test-no-hurdle = Nothing stands in the way.
test-leads-open = A lead opens it.
test-hurdle-nothing = Nothing easier has been held yet. The ladder begins with what is easy, so that we see where we are weak before it costs us.
test-hurdle-ladder = { $name } has not met its mark ({ $on }). Whoever could not do the easier one is not ready for more.
test-hurdle-unowned = Nobody answers for { $turfs ->
    [one] a turf
   *[other] { $turfs } turfs
  } with people in it: { $names }.
test-override = Open it all the same, because
test-override-help = The committee may decide so. The reason is kept with the test.
test-open-what = Once it is open, its question, shares, days and owners stand.
test-open-go = Open it
test-overridden-ladder = Opened before the easier one met its mark:
test-overridden-unowned = Opened though nobody answers for some turfs:
test-overridden-mark = Told to everyone though it stayed below the mark:
test-already-over = Its last day has passed. Draw it anew with later days.
test-easier-not-met = The easier one did not meet its mark. Write why we open this one all the same.
test-turf-without-owner = Nobody answers for some turfs. Draw it anew with someone for each, or write why we open it all the same.
said-test-drawn = It is drawn up. Open it when everyone who answers for a turf knows.
said-test-dropped = It is thrown away.
said-test-opened = It is open.
said-test-closed = It is closed. Now look at what it showed.
said-test-released = The results are told to everyone.
said-test-acts = Kept.
said-test-paper = The paper is entered.
said-test-evidence = The photo is there.
said-test-evidence-back = The photo is gone. Who did it stays recorded.
said-test-box = The box is counted.
said-test-confirmed = Assessed, on what they did.

test-record = Who did it
test-record-none = None of your turfs has anyone in it.
test-record-others = { $turfs ->
    [one] One more turf
   *[other] { $turfs } more turfs
  }
test-ahead = It has not begun. From its first day on, press here who did it.
test-ending = Its last day has passed. What is still on paper can be entered.
test-find = Find someone here
test-everyone = { $count ->
    [one] { $count } person. Press who did it; press again to take it back.
   *[other] { $count } people. Press who did it; press again to take it back.
  }
test-people = { $count ->
    [one] { $count } person in this turf
   *[other] { $count } people in this turf
  }
test-found = { $count } of { $unit } people here.
test-more = The first { $shown } people, and { $more } more. Find someone by name.
test-nobody = Nobody is in this turf.
test-nobody-found = Nobody of that name here.
test-told = { $acted } of { $unit } did it
test-waiting = Not kept yet: the server is out of reach. It is sent again by itself; leave this page open.
test-keep = Keep
test-did = did it
test-paper = Enter a sheet of paper
test-paper-what = Tick everyone whose name is on the paper. Who was recorded already stays recorded.
test-paper-names = Names on the paper
test-paper-names-help = Those of this turf. So we see that none was skipped.
test-paper-on = The day
test-paper-go = Enter them
test-paper-names-missing = Count the names of this turf on the paper, and write the number.
test-paper-names-differ = The number and the ticks differ. Tick whoever is missing, or count again.

test-evidence = Photos
test-evidence-what = A photo of the board, the sticker, the sheet of signatures. Nobody has to be shown: a test counts without any photo.
test-evidence-all = Everyone who did it is on a photo already.
test-evidence-closed = The test is closed; what was recorded stays.
test-evidence-who-did = Who did it
test-evidence-nobody-did = Nobody here did it.
test-evidence-photo = Photo
test-evidence-help = It is made smaller on your phone. Where and when it was taken is removed. Only who holds this turf can see it.
test-evidence-who = Who is on it, or whose name is
test-evidence-go = Add the photo
test-evidence-there = Photos of this turf
test-evidence-of = Shows: { $names }
test-evidence-back = Take it away
test-evidence-no-photo = Choose a photo first.
test-evidence-too-large = That photo is larger than 2 MB. Take it with a smaller size, or send a screenshot of it.
test-evidence-unreadable = That is no photo that we can read. Send a JPEG or a PNG.
test-evidence-nobody = Tick who is on it.
test-evidence-no-act = Someone ticked is not recorded as having done it. Record that first.
test-evidence-full = This turf has 100 photos of this test. Take some away first.
test-day-unreadable = This is no day. Write it as 2026-11-09, or choose one.
test-act-of-excluded = Somebody is outside the unit by now, and does not count. Open the list again.
test-act-before = The test was not open yet on that day.
test-act-after = The test was over on that day. Enter a day on which it was open.
test-act-in-the-future = That day is still to come.
test-acts-full = This turf has recorded as much as one test can hold.

test-results = Where it stands
test-whole = { $acted } of { $unit } of us, { $day }
test-target-reached = The target is reached.
test-mark-reached = The mark of { $mark }% is met. { $missing ->
    [one] One more makes
   *[other] { $missing } more make
  } the target of { $target }%.
test-mark-missing-more = { $missing ->
    [one] One more meets
   *[other] { $missing } more meet
  } the mark of { $mark }%.
test-private = The results are with the committee until the mark is met: nobody who is few should stand out, and nobody who is afraid should see that few did it. What your own turfs did, you see.
test-private-to-us = Only the committee sees this total. It is told to everyone when the test closes and has met its mark.
test-private-closed = It stayed below the mark, so only the committee sees this total.
test-by-turf = By turf, of everyone in it, { $day }. The dashed line is the mark of { $mark }%.
test-weakest = weakest
test-small = { $turfs ->
    [one] A small turf
   *[other] { $turfs } small turfs together
  }
test-by-owner = By who answers for them
test-head-owner = Who
test-head-acted = Did it
test-head-unit = Of
test-head-share = Share
test-votes = { $yes } yes, { $no } no, { $blank } blank or spoiled; { $none } did not vote. Yes counts over all of us.
test-close = Close it
test-close-early = Its last day has not come. Close it early only when all is done: afterwards nothing more is recorded.
test-close-what = Each turf keeps what it did, and nothing more is recorded.
test-close-go = Close it
test-release = Tell everyone all the same
test-release-what = Below the mark, results can frighten more than they tell. The committee may tell them, with its reason.
test-release-why = Why
test-release-go = Tell everyone

test-box = The boxes
test-box-what = Ballots are secret: count a box into three numbers. Who came is pressed on the lists; how anyone voted is written nowhere.
test-box-open = Count a box
test-box-turfs = Who voted into it
test-box-done = counted
test-box-yes = Yes
test-box-no = No
test-box-blank = Blank or spoiled
test-box-why = The count was written down wrongly, because
test-box-why-help = Only to put a box right that was counted already.
test-box-go = Keep the count
test-box-number = Write a whole number.
test-not-a-vote = This test is no vote.
test-box-without-turf = Choose who voted into this box.
test-box-too-small = With fewer than five ballots a count tells who voted how. Put them into the box of a neighboring turf.
test-box-over-unit = There are more ballots than people. Count again.
test-box-counted = A box of one of these turfs is counted already. To put it right, choose the same turfs and write why.
test-box-unknown = No box of just these turfs was counted.
test-box-corrections-full = This test has as many corrections as it can hold.

test-debrief = What it showed
test-debrief-under = What was said, beside what was done. For whoever talks with them next, and for no list.
test-shown = Said and done
test-shown-of = Of { $unit } people in the turfs that you open, as assessed on { $day }
test-shown-kept = were with us, and did it
test-shown-claimed = were with us by their word or an earlier act, and did not
test-shown-beyond = were not with us, and did it
test-shown-unassessed = nobody had assessed, and they did it
test-shown-neither = were not counted on, and did not
test-claimed = { $count ->
    [one] One said so, and did not do it
   *[other] { $count } said so, and did not do it
  }
test-beyond = { $count ->
    [one] One did more than we knew
   *[other] { $count } did more than we knew
  }
test-people-more = And { $count } more.
test-weak = Where we are weakest
test-weak-none = Every turf that you see met the mark.
test-weak-one = { $counted }. { $missing ->
    [one] One more meets
   *[other] { $missing } more meet
  } the mark of { $mark }%.
test-proposals = Assess anew
test-proposals-what = { $count ->
    [one] One proposal.
   *[other] { $count } proposals.
  } An act says more than a word; you know more than either. Confirm what is right and leave what is not.
test-proposals-none = Nothing is proposed.
test-because-took-part = Did it. Until now: { $support }.
test-because-not = Did not do it. Until now: { $support }.
test-propose-go = Make it { $support }
test-leaders = Who brought whom
test-leaders-what = People were named before it opened. Who was to bring them, and how many came:
test-leader-yes = { $came } of { $named } came. Others follow.
test-leader-no = { $came } of { $named } came.
test-leaders-people = A test is evidence. Whether someone is a leader is set by people.
test-naming = Who brings whom
test-naming-what = Name people now, before it opens: then whoever comes shows whom others follow. Whoever is chosen again gets the new list; nobody ticked takes it away.
test-naming-who = Who is to bring them?
test-naming-go = Keep it
test-naming-link = Name who brings whom
test-named-nobody = Choose who is to bring them.
said-test-named = Kept.
test-named-self = Nobody brings themselves.
test-named-twice = Somebody else brings one of them already.
test-named-too-many = That is more than one person can bring.

