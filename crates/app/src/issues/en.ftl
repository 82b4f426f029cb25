# Issues: what workers would change, in their words, gathered under shared names; demands, fights.
issues-title = Issues
issues-under = { $told } of the { $talked } of us who had a one-on-one told what they would change, of { $unit } in all, { $day }.
issues-under-mine = In your turfs { $told } of the { $talked } who had a one-on-one told what they would change, of { $unit } in all, { $day }.
issues-empty = Issues come from one-on-ones: ask for the three things someone would change tomorrow, and write them down in their words.
issues-empty-act = Whom to talk with
issues-quoted = “{ $wording }”
issues-uniting = What unites us the most
issues-uniting-why = How strongly an issue is told, times how evenly over the turfs.
issues-sentence = Told by { $count } of the { $of } who told us anything ({ $unit } in all), in { $turfs } of { $all } turfs.
issues-sentence-one = Told by { $count } of the { $of } who told us anything ({ $unit } in all).
issues-weak = Little told in { $turfs }.
issues-turfs-more = { $names } and { $more } more
issues-not-asked = Who has not been asked
issues-not-asked-of = { $count } of { $unit }
issues-not-asked-caption = { $count } of { $unit } have told nothing yet, { $day }
issues-not-asked-how = A press shows the turf, those with whom nobody has talked first.
issues-unlisted = { $count } of them are not on the list yet.
issues-turfs-others =
    { $count ->
        [one] One more turf
       *[other] { $count } more turfs
    }
issues-all-asked = Everyone has told what they would change.
issues-ranking = All issues
issues-by = In which order
issues-by-uniting = Unites
issues-by-many = How many
issues-by-strong = How strongly
issues-by-even = How evenly
issues-ranked = First of all for { $first }, told again by { $again }; in { $turfs } of { $all } turfs, evenness { $even } of 100
issues-ranked-one = First of all for { $first }, told again by { $again }
issues-of-told = { $count } of { $of }
issues-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
issues-left = { $count } more are not shown.
issues-how = How this is counted
issues-how-many = Each of us counts once for an issue, however often and in whatever words. Percentages are of those who told us anything; who has not been asked stands above.
issues-how-strong = Three points for what someone said first, two for the second, one for any later; one more if they came back to it another time. Our working rule.
issues-how-even = 100 where every turf tells it as often as it tells anything at all; less, the more it sits in a few turfs.
issues-alike = These may be one issue
issues-alike-why =
    { $count ->
        [one] One group of wordings sounds alike. We decide, since we know the place. Untick what does not belong.
       *[other] { $count } groups of wordings sound alike. We decide, since we know the place. Untick what does not belong.
    }
issues-alike-told = Told by { $count } of the { $of } who told us anything
issues-told-by = told by { $count }
issues-gather = Gather under “{ $name }”
issues-keep-apart = Keep apart
issues-name = What do we call it?
issues-name-help = A word or two of our own. Every member reads it, so not a sentence that shows who said it.
issues-name-hand = For a new issue. Every member reads it, so not a sentence that shows who said it.
issues-gather-named = Gather under this name
issues-keep-alone = Leave them apart
issues-join-why = “{ $one }” and “{ $other }” may be one issue.
issues-join = Join under “{ $name }”
issues-distinct = They are two
issues-by-hand = Gather by hand
issues-wordings = In their words
issues-wordings-missing = Choose at least one wording.
issues-to = Under which name
issues-to-new = A new one
issues-gather-go = Gather
said-issues-decided = Done. What workers said stays as they said it.

issues-nobody-here = Nobody in your turfs has told it.
issues-fig-told = told it
issues-fig-first = said it first of all
issues-fig-again = came back to it
issues-fig-even-n = { $n } of 100
issues-fig-even = how evenly over the turfs
issues-by-turf = By turf
issues-by-turf-caption = Who told it, of those who told anything, of { $unit } in all, { $day }
issues-by-turf-how = Filled: told it. Hatched: told something else. Empty: not asked yet.
issues-turf-told = { $said } of { $told } of { $unit }
issues-in-words = In our words
issues-no-wordings = No wording in your turfs belongs to it.
issues-set-apart = Set apart
issues-who = Who told it
issues-who-names =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
issues-who-mine = In your turfs; those in other turfs are counted there.
issues-becomes = What becomes of it
issues-becomes-nothing = Nothing yet. An issue that many share can become a demand, and a demand a fight.
issues-demand = Make it a demand
issues-demand-what = What do we want?
issues-demand-help = So plain that everyone can see whether we got it.
issues-demand-go = Put the demand down
said-issues-demanded = The demand is down.
issues-change = Change the issue
issues-last-decided = Last decided by { $who }, { $day }.
issues-rename = Rename
issues-join-into = Join with
issues-join-choose = Choose an issue
issues-join-missing = Choose the issue to join it with.
issues-join-go = Join
issues-dissolve = Take the name away
issues-dissolve-help = Its wordings then stand for themselves again. Demands and fights stay.

fights-title = Fights
fights-none = Nothing fought yet
fights-counted =
    { $count ->
        [one] One fight
       *[other] { $count } fights
    }: { $outcomes }
fights-counted-won = { $count } won
fights-counted-partly = { $count } partly won
fights-counted-lost = { $count } lost
fights-counted-open = { $count } open
fights-empty = We are built on what we win together. Start with something small that many of us want and someone near can grant.
fights-new = Put a fight down
fights-new-under = Something we did together about an issue. What is only planned stays out of here.
fights-to = to the { $target }
fights-of-issue = about { $issue }
fights-took-part-told = { $count } took part
fights-kind = What we did
fights-kind-grievance = Grievance
fights-kind-march = March on the boss
fights-kind-petition = Petition delivered
fights-kind-other = Something else
fights-kind-missing = Say what we did.
fights-target = Who can grant it
fights-target-help = The role, such as “director of nursing”. No name is needed.
fights-on = When
fights-about = About
fights-in = Where
fights-took-part = Who took part
fights-took-part-help = One name a line, as on the list.
fights-took-part-unknown = Some names are not on your list, or stand for more than one of us.
fights-took-part-count =
    { $count ->
        [one] one of us
       *[other] { $count } of us
    }
fights-took-part-names =
    { $count ->
        [one] One in your turfs
       *[other] { $count } in your turfs
    }
fights-unknown = Not clear who: { $names }
fights-keep = Keep
fights-which-petition = Which petition
fights-no-petition = None of them
said-fights-kept = The fight is down.
fights-end = How does it stand?
fights-stands = Outcome
fights-outcome-open = Open
fights-outcome-won = Won
fights-outcome-partly = Partly won
fights-outcome-lost = Lost
fights-outcome-missing = Say how it stands.
fights-ended-on = Since when
fights-end-go = Keep the outcome
fights-told = What was said of it
fights-said = { $who } said: { $outcome }
said-fights-ended = The outcome is kept.
said-fights-won = Won together. Tell everyone who took part, and everyone who did not yet.
fights-demands = Demands
fights-demands-none = None yet. Make one on the page of an issue.
fights-petitions = Petitions
fights-petition = Draw up a petition
fights-petition-help = { $from } to { $to } clear demands on one person are usual.
fights-petition-go = Keep the petition
fights-petition-of =
    { $count ->
        [one] One demand
       *[other] { $count } demands
    }
said-fights-petition = The petition is kept.

issue-exists = That issue is there already.
issue-joined-to-itself = An issue cannot be joined with itself.
issue-name-missing = Give it a name.
issue-name-taken = Another issue has this name. Gather the wordings under that one.
issue-name-too-long = Use at most 80 characters.
issue-too-many = There are 200 issues. Join some first.
issue-too-many-wordings = Too many wordings are gathered. Take an issue apart first.
issue-unknown = That issue is not there any more.
fight-before-drive = That is before the drive began.
fight-in-the-future = That day has not come yet.
fight-no-demand = Say what we want.
fight-too-long = That is too long to keep. Make it shorter.
fight-too-many = That is more than one fight can hold.
outcome-before-fight = That is before the fight, or before what was last said of it.
petition-no-demand = Choose at least one demand.
petition-too-many-demands = Choose at most 30 demands.
