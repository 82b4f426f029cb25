# The voter list: the employer's list for one election, apart from ours.
voters-title = The voter list
voters-under = The employer’s list for one election: for that case only, apart from our own list
voters-empty = Before an election the employer must send a list of everyone who may vote. Beside ours, it shows whom we do not know yet, and who of us is missing from it.
voters-purpose = It stays apart, and it goes.
voters-purpose-what = Only our leads can open it. Nothing of it goes over to our list, it cannot be exported, and it is deleted on the day you set: as soon as one of our leads unlocks, or at once by a press.
voters-file = File
voters-file-help = CSV, Excel (.xlsx) or a Word table (.docx), as the employer sent it. The columns are guessed; birth dates, identity numbers and the like stay out.
voters-case = Case number
voters-case-help = The list may be used for this case, and for nothing else.
voters-goes = Delete on
voters-goes-help = The day on which it is no longer needed: once the election is over and settled. At most a year from today.
voters-go = Take it in
voters-no-file = No file was chosen, or it is empty. Choose it once more; what you typed is still there.
voters-no-name = No column holds a name, so nobody can be read. Nothing was kept. Write a heading such as “Name” above the names and bring it again.
voters-nobody = There are headings in this file, and nobody below them. Nothing was kept. Check that you picked the right file.
voters-one-already = A voter list is kept already. Delete it before you bring another.
voters-no-case = Write the number of the case that the list is for, and choose the file once more.
voters-case-too-long = A case number has at most 60 characters. Shorten it, and choose the file once more.
voters-delete-before = This day is today or already past. Set a later one, and choose the file once more.
voters-kept-too-long = A voter list may be kept for a year at most. Set an earlier day, and choose the file once more.
voters-too-many = There are more than 50,000 people in this list. Nothing was kept. Bring the part that you need.
voters-row-gone = This list has no such row any more. Look at it once more.
voters-worker-taken = One of us cannot be two people on their list. Nothing was changed: tick only one of the two.

voters-soon = { $days ->
    [one] It is deleted tomorrow, { $day }.
   *[other] It is deleted in { $days } days, on { $day }.
}
voters-overdue = { $days ->
    [0] Today is the day on which this list has to go.
    [one] This list should have been deleted yesterday, { $day }.
   *[other] This list should have been deleted { $days } days ago, on { $day }.
}
voters-overdue-what = Nobody’s keys were there to do it. Delete it now, at the foot of this page.
voters-came = Taken in
voters-taken-in = { $day } by { $mine ->
    [yes] you
   *[no] { $by }
}
voters-apart = For this case only. It is no part of our list, and no count, chart or copy of ours has anything of it.
voters-count-all = people on it
voters-count-unknown = of them we do not know, or have not said who they are
voters-count-missing = of our { $unit } are not on it, or not found yet
voters-proposed = Who may be whom
voters-proposed-what = By name, phone and e-mail. Where there is no doubt it is ticked; look at it and say so. Only that they are the same is kept: nothing of their row goes over to our list.
voters-proposed-which = { $count ->
    [one] One pair
   *[other] { $count } pairs
}
voters-proposed-more = { $count ->
    [one] One more follows
   *[other] { $count } more follow
} when these are said.
voters-proposed-go = They are the same
voters-on-ours = On our list: { $name }, { $turf }
voters-gone-from-ours = No longer on our list
voters-unknown = Whom we do not know
voters-unknown-what = { $count ->
    [one] One person on their list is nobody on ours, as far as anyone has said.
   *[other] { $count } people on their list are nobody on ours, as far as anyone has said.
} Whoever really works here belongs on our list: ask around, and write them in.
voters-unknown-none = Everyone on their list is on ours.
voters-missing = Who is missing from it
voters-missing-what = { $count ->
    [one] One of us is not on their list, or not found on it yet.
   *[other] { $count } of us are not on their list, or not found on it yet.
} Whoever may vote and is left off has to be told of in time.
voters-missing-none = Every one of us is on it.
voters-names = { $count ->
    [one] The name
   *[other] The { $count } names
}
voters-more = { $count ->
    [one] One more follows
   *[other] { $count } more follow
} when some of these are settled.
voters-decided = { $count ->
    [one] One person was said to be the same
   *[other] { $count } people were said to be the same
}
voters-decided-which = Who is not the same after all?
voters-decided-go = Not the same
voters-columns = What the columns were taken for
voters-unread = { $count ->
    [one] One row could not be read
   *[other] { $count } rows could not be read
}
voters-unread-line = Line { $line }: { $why }
voters-end = Its end
voters-end-what = All of it goes, with everything that was said of its rows. Our own list stays as it is.
voters-end-go = Delete the voter list
said-voters-in = The voter list is here. Say who is whom.
said-voters-decided = It is noted who they are.
said-voters-parted = They are two people again.
said-voters-gone = The voter list is deleted.
