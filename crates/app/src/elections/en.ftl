# Drives like this one: elections that others held, from the labor board's file.
elections-title = Drives like this one
elections-under = How elections ended at workplaces like ours, and how long they took
elections-empty = “Has anyone done this before us?” The labor board publishes every election: how many could vote, how they voted, how long it took. With its file we see those like ours.
elections-how = How to get the file
elections-how-open = Open the recent election results of nlrb.gov, on a device and a network that are not management’s.
elections-how-address = The whole address
elections-how-download = Choose regions and years, the more the better, and press Download CSV.
elections-how-bring = Bring the file here as it is. Nothing in it has to be changed.
elections-how-where = These are elections in the private sector of the United States. Workbooks by year, or those given out on request, are read too.
elections-bring = Bring the file
elections-bring-go = Read it
elections-lead-brings = Our leads can bring it.
elections-file = File of election results
elections-file-help = CSV or Excel (.xlsx), up to 10 MB and 100,000 rows. That we look at it is known to nobody but us.
elections-no-file = No file was chosen, or it is empty. Choose the one that you downloaded.
elections-nothing = There are headings in this file, and no election below them that could be read. Nothing was kept. Download it once more.
elections-other-file = This file is something else: no row of headings has “Case Number”. Nothing of it was kept. Bring the election results as they were downloaded; a list of people belongs under “Lists brought in”.
elections-columns-missing = This file is about cases, but it lacks what we need of each election: { $columns }. Nothing of it was kept. Bring the election results, with all columns as they were downloaded.
elections-files-full = Eight files are kept already, and there is no room for another. Take one away first.
elections-too-many = With this file there would be more than 150,000 elections. Nothing of it was kept. Take another file away first, or bring one of fewer years.
election-row-case = No case number of an election.
election-row-eligible = Nobody could vote, or it is not told how many.
election-row-number = A count that is no number.
election-row-date = A date that is no date.
election-row-torn = A quotation mark that is opened and not closed.

elections-like = Like this one: { $what }.
elections-like-all = Every election that workers asked for.
elections-widened = With all that we asked for, there were fewer than { $least }. So this was let go: { $what }.
elections-too-few = Fewer than { $least } elections in these files have an end that is known.
elections-too-few-more = From so few, nothing can be said. Bring a file with more years or regions.
elections-percent = { $percent }%
elections-won-of = were won: { $won } of { $of } whose end is known
elections-median = days from petition to count, in the middle
elections-days = Half were counted within { $median ->
    [one] one day
   *[other] { $median } days
} of the petition, a quarter within { $lower }, three quarters within { $upper }. Of { $of } that tell both days.
elections-no-days = These files do not say when elections were asked for, so days cannot be counted. The download does.
elections-open = { $count ->
    [one] The end of one more is not known: challenged ballots could have turned it.
   *[other] The end of { $count } more is not known: challenged ballots could have turned it.
}
elections-warn = What is alike by size and place need not end alike.
elections-warn-more = What came before the ballots stands in no file: how many one-on-ones, how strong the committee, what management did. Drives that never asked for an election, or withdrew, are not in it. These are figures of others, and no forecast of ours.
elections-source = Source: National Labor Relations Board (nlrb.gov), election results; { $all } elections in { $files ->
    [one] one file
   *[other] { $files } files
}, those above counted from { $from } to { $to }. Sectors are not the board’s: we go by plain words in the employer’s name or the unit.
elections-source-undated = Source: National Labor Relations Board (nlrb.gov), election results; { $all } elections in { $files ->
    [one] one file
   *[other] { $files } files
}. Sectors are not the board’s: we go by plain words in the employer’s name or the unit.

elections-choose = What we are like
elections-choose-go = Compare
elections-any = does not matter
elections-we-are = There are { $unit } of us, so we compare with { $band }.
elections-we-are-unknown = How many we are is not known yet, so size does not matter here. It comes from the list, or from the settings of the drive.
elections-state = State or territory
elections-sector = Sector
elections-sector-help = Told by plain words alone. Where they point to two sectors or none, an election is in none.
elections-union = Who was on the ballot
elections-union-help = By the name on the ballot.
elections-ballot = Choices on the ballot
elections-one = one union on the ballot
elections-several = several unions on the ballot
elections-size = { $from } to { $to } who could vote
elections-size-more = { $from } or more who could vote
elections-sector-care = health and care
elections-sector-education = schools, universities, museums
elections-sector-security = guarding
elections-sector-transport = driving, moving, storing
elections-sector-food = restaurants, cafés, hotels
elections-sector-shops = shops
elections-sector-making = making things
elections-sector-building = building and fitting
elections-sector-upkeep = cleaning and keeping buildings
elections-sector-media = stage, screen, press
elections-sector-utilities = power, water, waste, telecom
elections-union-uaw = Auto Workers (UAW)
elections-union-carpenters = Carpenters
elections-union-cwa = Communications Workers, NewsGuild (CWA)
elections-union-ibew = Electrical Workers (IBEW)
elections-union-ufcw = Food and Commercial Workers, RWDSU (UFCW)
elections-union-guards = Guards’ and security officers’ unions
elections-union-laborers = Laborers (LIUNA)
elections-union-machinists = Machinists (IAM)
elections-union-nurses = Nurses’ own unions
elections-union-opeiu = Office and Professional Employees (OPEIU)
elections-union-operating-engineers = Operating Engineers (IUOE)
elections-union-painters = Painters (IUPAT)
elections-union-plumbers = Plumbers, pipe and sprinkler fitters (UA)
elections-union-seiu = Service Employees, 1199SEIU (SEIU)
elections-union-smart = Sheet metal and rail (SMART)
elections-union-iatse = Stage and screen (IATSE)
elections-union-afscme = State, County and Municipal Employees (AFSCME)
elections-union-steelworkers = Steelworkers (USW)
elections-union-teachers = Teachers (AFT)
elections-union-teamsters = Teamsters (IBT)
elections-union-transit = Transit and transport (ATU, TWU)
elections-union-ue = United Electrical (UE)
elections-union-unite-here = UNITE HERE
elections-union-workers-united = Workers United
elections-union-other = another, or one of the workers’ own

elections-by-size = By how many could vote
elections-by-size-caption = Share won by how many could vote, of { $of } that are otherwise like this one; the line is all of them together, { $percent }%
elections-by-size-told = Where there are few, one election more or less moves the share far.
elections-our-size = our size
elections-won-of-percent = { $won } of { $of }, { $percent }%
elections-by-week = From petition to count
elections-by-week-caption = Elections by the week in which they were counted after the petition, of { $of }
elections-week-more = { $week }+
elections-quarter = days, by which a quarter were counted
elections-half = days, by which half were counted
elections-three-quarters = days, by which three quarters were counted
elections-last = { $count ->
    [one] The last of them
   *[other] The last { $count } of them
}
elections-one-line = { $state }, { $day }: { $votes } for, { $against } against, { $eligible } could vote. { $unions }
elections-was-won = won
elections-was-lost = lost
elections-was-open = open

elections-files = The files
elections-another = Bring another file
elections-newer = A newer file adds what is new. Where both have a case, the newer count stands.
elections-file-came = { $rows } rows came to { $elections } elections, for a case is counted more than once when it is challenged or held again. { $others ->
    [0] Workers asked for all of them.
    [one] One was not asked for by workers, and is left out above.
   *[other] { $others } were not asked for by workers, and are left out above.
}
elections-file-on = Brought on { $on }; counted from { $from } to { $to }.
elections-file-on-undated = Brought on { $on }.
elections-left-out = { $count ->
    [one] One row was left out
   *[other] { $count } rows were left out
}
elections-left-out-lines = { $count ->
    [one] One row
   *[other] { $count } rows
} (line { $lines }): { $why }
elections-left-out-sheet = { $count ->
    [one] One row
   *[other] { $count } rows
} (sheet “{ $sheet }”, line { $lines }): { $why }
elections-remove = Take this file away
elections-remove-what = All its elections go with it. It can be brought again at any time.
elections-remove-go = Take it away
said-elections-added = The file was read, and its elections are kept.
said-elections-gone = The file and its elections are gone.
said-elections-chosen = Compared anew.
