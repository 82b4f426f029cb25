# Matching requests with coaches.
coaches-title = Coaches
coaches-under = { $count ->
    [one] { $count } coach at this desk.
   *[other] { $count } coaches at this desk.
}
coaches-mine = What I can do
coaches-beside = { $name } stands beside them
coaches-silent = Has not said yet what they can do
coaches-away = Takes none for now
coaches-carries = { $carries } of { $takes }
coaches-full = { $carries }, full
coaches-over = { $carries }, too many: who takes some over?
coaches-source = Three to five cases are what a coach can carry, as the Emergency Workplace Organizing Committee finds.

profile-under = So that those who ask reach somebody who knows their trade, their boss and their hours. Read by the coaches of this desk.
profile-languages = I coach in
profile-employers = Where I organized
profile-employers-help = Employers, with commas between them.
profile-sectors = Sectors I know
profile-sectors-help = As numbers of the industry classification: 72 for food and lodging, 62 for health care.
profile-fights = Fights I won
profile-fight-grievance = a grievance
profile-fight-march = a march on the boss
profile-fight-petition = a petition
profile-fight-other = another fight
profile-not-with = Where I must not be matched
profile-not-with-help = Employers, with commas between them. Nobody asks why.
profile-takes = Requests I take at most
profile-takes-help = Three to begin with, five when you have done it before.
profile-away = I take none for now
profile-who = Nothing here leaves this desk.
said-profile = Kept. It counts from the next proposal on.

matching-title = Who could take what
matching-under = Proposed for everyone who waits at once: as many as can be, what presses first, then what fits. People decide.
matching-found = { $matched } of { $waiting } who wait could have somebody now.
matching-best = No other way gives more of them a coach who fits as well: that is proven.
matching-near = There may be a slightly better way; this one was found in the time there was.
matching-give = Give it to them
matching-others = All coaches for it
matching-read = Read it
matching-why = Ask the coach before you give it to them: a proposal is no yes.
matching-nobody = Nobody fits.
matching-room-went = { $count ->
    [one] { $count } coach fits and has no room left.
   *[other] { $count } coaches fit and have no room left.
}
matching-next-time = It comes with the next proposal.
matching-reason-employer = organized at this employer
matching-reason-sector = knows the sector
matching-reason-fight = won { $fight }
matching-reason-skill = has a skill that helps
matching-reason-hours = { $hours ->
    [one] { $hours } hour of the week in common
   *[other] { $hours } hours of the week in common
}
matching-reason-language = speaks the language they prefer
matching-reason-room = { $room ->
    [one] room for { $room } more
   *[other] room for { $room } more
}
matching-reason-near = near in time zone
matching-reason-none = nothing speaks against it
matching-must-worker = had it before: { $count }
matching-must-coach = must not be matched there: { $count }
matching-must-language = no language in common: { $count }
matching-must-hours = no hour in common: { $count }
matching-must-away = away: { $count }
matching-must-full = no room: { $count }
said-given = It is theirs now.
