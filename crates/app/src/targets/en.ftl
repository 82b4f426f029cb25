# Targets: employers, what speaks for each, the public files, from a target to a call.
targets-title = Targets
targets-under = Where to seed and where to aim, and why
targets-none = Which employers do we look at? Write down what we know of each: where it works, who owns it, what hangs on little. What speaks for each of them stands in numbers that we weigh ourselves.
targets-of-hundred = The number at the end is what speaks for it, of 100. What is not known counts nothing and is never guessed.
targets-every-sector = Every sector
targets-beside = Two beside one another
targets-beside-under = On how few sites the work of each is
targets-beside-one = One
targets-beside-other = The other
targets-choose = Choose
targets-beside-first = { $one } takes { $sites ->
    [one] one site
   *[other] { $sites } sites
  } for half of its workforce, { $other } takes { $more }.
targets-beside-alike = Both take { $sites ->
    [one] one site
   *[other] { $sites } sites
  } for half of the workforce.
targets-weights = What counts how much
targets-weights-told = { $what }. We set this together, and everyone here sees it.
targets-weights-set = Set it anew
targets-weights-go = Weigh by this
targets-files = Public files
targets-files-under = Elections, strikes, notices of bargaining and industries, as anyone can download them
targets-files-count = { $count ->
    [0] No file is kept yet. With them we see what was won, lost and struck at each of these.
    [one] One file is kept.
   *[other] { $count } files are kept.
}
targets-files-go = The files
targets-bring = Bring a file
targets-file = A public file, as it was downloaded
targets-file-help = CSV or Excel (.xlsx), up to 10 MB and 100,000 rows. Which of them it is, its headings tell. Employers that we look at are likened to the names in it.
targets-where = Which files, and where to get them
targets-where-elections = Elections: recent election results of nlrb.gov (Download CSV), or the board’s workbooks by year.
targets-where-strikes = Strikes: the work stoppages that the mediation service (fmcs.gov) gives out.
targets-where-notices = Unions present: notices of bargaining (form F-7), which the mediation service gives out on request.
targets-where-sectors = Industries: a table of NAICS codes with “code” and “title” (census.gov).
targets-where-safe = Download them on a device and a network that are not management’s. That we look at them is known to nobody but us.
targets-full = There are as many employers as one space can hold. Take one off first.
target-files-full = Eight files are kept already, and there is no room for another. Take one away first.
target-rows-many = With this file there would be more than 150,000 rows. Nothing of it was kept. Take another file away first, or bring one of fewer years.
target-file-nothing = There are headings in this file, and nothing below them that could be read. Nothing was kept. Download it once more.
target-file-came-elections = { $rows } rows came to { $taken } elections, for a case is counted more than once when it is challenged or held again.
target-file-came-strikes = { $rows } rows came to { $taken } strikes.
target-file-came-notices = { $rows } rows came to { $taken } notices of bargaining.
target-file-came-sectors = { $rows } rows came to { $taken } codes of industries.
target-file-on = Brought on { $on }; it tells of { $from } to { $to }.
target-file-remove-what = All its rows go with it. What we wrote ourselves stays, and so do the names that we said are one and the same.

target-add = Add an employer
target-edit = Change what we know
target-back = Back
target-name = Name of the employer
target-also = Other names
target-also-help = One a line, as files write them. What files say under these names counts as its own.
target-also-count = { $count ->
    [one] One other name
   *[other] { $count } other names
}
target-owners = Who owns it
target-owners-help = One a line, the nearest first.
target-owners-none = Not known yet.
target-sector = Industry
target-sector-help = Its NAICS code, two to six digits: 62 for health, 722515 for coffee.
target-sector-code = Industry { $code }
target-sites = Sites
target-sites-help = One a line: name; place; how many work there; what it puts out. Leave out what is not known. Cells copied from a sheet will do.
target-site-line = Begin with a name, then up to three more, each after a semicolon.
target-site-number = How many work there, and what it puts out, are whole numbers, or nothing.
target-at-line = Line { $line }: { $what }
target-site-output = puts out { $output }
target-sites-none = No site is known yet. With them we see on how few places its work hangs.
target-sites-more = { $count ->
    [one] One more site
   *[other] { $count } more sites
}
target-requests = Requests from there
target-drives = Drives there
target-heat-help = As many as we may count, from desks and calls that we keep. Never who.
target-count = Write a whole number, or nothing.
target-there = It is on the list already, under this name.
target-changed = Somebody changed it meanwhile. What you typed is still here: look, and keep it once more.
target-keep = Keep it
target-keep-not = Leave it
target-not-known = not known
target-size = { NUMBER($workers) ->
    [one] One person works there
   *[other] { $workers } people work there
  }, at { $sites ->
    [one] one site
   *[other] { $sites } sites
  } that we know the size of
target-size-unknown = How many work there is not known
target-score = { $score } of 100 speak for it
target-score-note = By the weights on the list, which we set together.
target-heat-go = Count what we hear from there
target-heat-what = Open requests at your desks and drives that tell your calls, by the employer’s name. A count under five is not told here.
target-heat-nowhere = You have no desk and keep no call: nothing can be counted for you. Somebody who has may count.
target-heat-few = There are fewer than five. So that nobody is found out, such a count is not written down.
target-unknown = Not known yet, and worth finding out: { $what }. With all of it, at most { $most } of 100.
target-thing-size = size
target-thing-size-help = How many work there, beside the largest that we look at.
target-thing-dispersion = dispersion
target-thing-dispersion-help = On how few sites half of them work.
target-thing-leverage = leverage
target-thing-leverage-help = How much stops at its strongest choke point.
target-thing-heat = heat
target-thing-heat-help = Requests and drives sprouting there.
target-thing-past = past
target-thing-past-help = Elections won and lost there.
target-dispersion = On how few sites the work is
target-curve-workers = Share of the workforce (in percent, upward) on the largest sites (how many, to the right)
target-curve-output = Share of what is put out (in percent, upward) on the largest sites (how many, to the right)
target-curve-under = { $sites ->
    [one] one site
   *[other] { $sites } sites
}, { $total } in all
target-curve-sites = { $count ->
    [one] one site
   *[other] { $count } sites
}
target-curve-note = The largest sites first. A steep curve is won at few places; a flat one is everywhere.
target-reach-workers = { $sites ->
    [one] One of { $of } sites has
   *[other] { $sites } of { $of } sites have
  } at least { $percent } % of the workforce.
target-reach-output = { $sites ->
    [one] One of { $of } sites puts
   *[other] { $sites } of { $of } sites put
  } out at least { $percent } % of all.
target-reach-alike = There is a choice: { $last } of { $alike } of one size.
target-reach-none = Of no site is it known.
target-reach-unknown = { $count ->
    [one] One site of unknown size is not in the curve.
   *[other] { $count } sites of unknown size are not in the curve.
}
target-beside = Beside another
target-beside-go = Put them beside one another
target-take-off = Take it off
target-add-go = Add it
target-which-site = At which site
target-whole = all of it, or not known
target-source = Where it is from
target-source-help = A report, a page, a paper. Never who told us.
target-chokes = Choke points
target-chokes-none = Where does much hang on little? A dock, a kitchen, a switch.
target-add-choke = Add a choke point
target-choke-what = What it is
target-choke-percent-of = How much stops with it, in percent
target-choke-stops = { $percent } % stops:
target-from = { $site ->
    [none] From: { $source }
   *[other] { $site }. From: { $source }
}
target-unions = Unions present
target-unions-none = None that we know of.
target-unions-told = Take over those that the files tell of
target-add-union = Add a union
target-union-name = Its name
target-union-missing = Write its name.
target-union-workers = How many it speaks for
target-union-line = { $workers ->
    [0] How many it speaks for is not known.
    [one] It speaks for one who works there.
   *[other] It speaks for { $workers } who work there.
  } { $site }
target-past = What was fought there
target-past-none = No file is kept yet that tells of elections or strikes.
target-past-source = Sources: National Labor Relations Board (elections), Federal Mediation and Conciliation Service (strikes, notices), as in the files that we keep. Drives that never asked for an election are in none of them.
target-elections = { $count ->
    [0] No election under its names
    [one] One election under its names
   *[other] { $count } elections under its names
}
target-strikes = { $count ->
    [0] No strike under its names
    [one] One strike under its names
   *[other] { $count } strikes under its names
}
target-notices = { $count ->
    [one] One notice of bargaining
   *[other] { $count } notices of bargaining
}
target-not-asked = not asked for by workers
target-strike-days = { $days ->
    [one] one day
   *[other] { $days } days
}
target-strike-line = { $place }, { $day }: { $idled ->
    [0] how many went out is not told
    [one] one went out
   *[other] { $idled } went out
}. { $union }
target-notice-line = { $place }, { $day }. { $union }
target-notices-sites = Take these places over as sites
target-rows-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
target-alike = Names in the files that may be its own
target-alike-which = Which of them?
target-alike-help = A machine proposed these; we decide. Only names that we say are its own count.
target-alike-line = { $elections ->
    [one] one election
   *[other] { $elections } elections
}, { $strikes ->
    [one] one strike
   *[other] { $strikes } strikes
}, { $notices ->
    [one] one notice
   *[other] { $notices } notices
} { $states }
target-alike-same = These are its own
target-alike-apart = These are another’s
target-alike-none = No further name in the files is like its own.
target-names-missing = Choose at least one name.
target-nothing = Nothing was chosen to be done.
target-notes = What we found out
target-notes-none = Nothing is written down yet.
target-notes-who = Write nobody’s name here. What only one of us could know points at them.
target-add-note = Write down what we found out
target-note-words = What we found out
target-note-from = { $day }. From: { $source }
target-next = The next step
target-next-none = A call to everyone at this employer is written in a drive. Lead one, and it begins here in one press.
target-seed = Write a call to everyone there ({ $drive })
target-salt = Aim there by salting ({ $program })
target-seed-note = Each form opens filled in, and nothing is kept before you keep it. A call is public once it is kept.
target-remove = Take this employer off the list
target-remove-what = All that we wrote of it goes with it, and cannot be brought back.
target-remove-go = Take it off
said-target-added = It is on the list.
said-target-kept = Kept.
said-target-gone = It is off the list.
said-targets-weighed = Weighed anew, for all of us.
said-target-file = The file was read, and its rows are kept.
said-target-file-gone = The file and its rows are gone.

# What the rules of targets say and refuse
target-choke-percent = Write how much stops with it, in percent, from 1 to 100.
target-full = There is as much here as one target can hold.
target-name-missing = Write the name of the employer.
target-note-in-the-future = That day has not come yet.
target-sector-unknown = There is no industry with this code in the table. Choose one from it.
target-site-unknown = There is no such site. Choose one from the list.
target-sites-full = There are as many sites as one target can hold.
target-source-missing = Write where it is from, so that anyone of us can look it up again.
target-too-long = That is too long.
target-weight-range = Each weight is a whole number from 0 to 10.
target-weights-none = Give at least one thing a weight above 0, or nothing counts.
target-words-missing = Write what we found out.
target-file-other = This file is something else: few of the headings that we need are in it. Nothing of it was kept. Bring the file as it was downloaded.
target-file-columns-missing = This is the right kind of file, but it lacks what we need, under these headings: { $columns }. Nothing of it was kept. Bring the file with all columns as they were downloaded.
target-row-nobody = The row names nobody.
target-row-number = A count in the row is no number.
target-row-date = A date in the row is missing or is no date.
target-row-too-long = A cell of the row is too long.
target-row-code = A code in the row has another form than those of its table.
target-row-torn = A quotation mark in the row is opened and not closed.
target-why-size = { $workers ->
    [one] One person works there
   *[other] { $workers } people work there
  }; { $largest } at the largest that we look at.
target-why-dispersion = { $sites ->
    [one] One of { $of } sites has
   *[other] { $sites } of { $of } sites have
  } at least half of the workforce.
target-why-leverage = { $percent } % of what it puts out stops at one choke point.
target-why-heat = We hear from there: { $requests ->
    [one] one request
   *[other] { $requests } requests
  }, { $drives ->
    [one] one drive
   *[other] { $drives } drives
  }.
target-why-past = Elections there: { $won } won, { $lost } lost; strikes: { $strikes }.
