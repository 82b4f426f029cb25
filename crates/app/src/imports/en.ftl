# Imports: bringing a roster in, and taking it back.
imports-title = Imports
imports-empty = Any list will do: the roster, the voter list, last year’s holiday list. Names are enough. You see what was understood before anything is written.
import-bring = Bring a list in
import-bring-under = CSV, Excel (.xlsx) or a Word table (.docx), up to 10 MB and 100,000 rows.
import-file = File
import-file-help = From your own computer or phone.
import-no-file = No file was chosen, or it is empty. Choose another one and look again.
import-too-many = As many lists are being looked at right now as fit. Nothing of your file was kept; bring it again in a few minutes.
import-look = See what is in it
import-nothing-written = Nothing is written until you say so.
import-never-title = Some columns are never taken in
import-never = Birth dates, identity numbers, gender, visa status, health and the like stay out, even when they are in the file. Whoever reads this list one day must not find them.
import-other-file = Another file
import-preview-title = What we understood
import-read-as = Read as
import-sheet = Sheet “{ $name }” of a workbook or document
import-text = Text in { $encoding }, cells separated by { $separator }
import-one-column = A single column
separator-comma = commas
separator-semicolon = semicolons
separator-tab = tabs
separator-pipe = vertical bars
import-header = Headings
import-header-at = In line { $line }
import-header-none = None; we went by what stands in the columns
import-rows = Rows
import-no-name = No column holds a name, so no row can be read. Say below which one does.
import-will-add = new to the list
import-will-update = on the list, something new
import-will-leave = on the list, nothing new
import-will-join = repeat another row
import-cannot-read = cannot be read
import-columns-title = The columns
import-columns-how = Is something in the wrong place? Say what the column holds and look again.
import-columns-caption = { $count ->
    [one] The first row
   *[other] The first { $count } rows
 }
import-column-is = What is in this column?
field-ignore = Leave out
field-never = Never taken in
field-full-name = Whole name
field-given = Given name
field-middle = Middle name
field-family = Family name
field-second-family = Second family name
field-phone = Phone
field-extension = Extension
field-email = E-mail
field-address = Address
field-street = Street
field-city = City
field-region = State or province
field-postcode = Postcode
field-site = Site
field-department = Department
field-job = Job
field-shift = Shift
field-language = Language
field-number = Number in the roster
field-supervisor = Supervises others
import-turf = Turf of those whose place the file does not tell
import-turf-help = New sites and departments in the file become turfs.
import-moves = Move people to the place this file gives
import-moves-help = Otherwise people already on the list stay where your organizers put them.
import-addresses = Take home addresses in
import-addresses-help = Only if you will visit people at home.
import-look-again = Look again
import-go = { $count ->
    [one] Import one person
   *[other] Import { $count } people
 }
import-suspects-title = { $count ->
    [one] One row may be someone twice
   *[other] { $count } rows may be someone twice
 }
import-suspects-what = Rows that surely repeat another are joined. The doubtful ones come in as new people; afterwards you can look at each pair side by side.
import-suspect = Line { $line }, { $name }: perhaps { $listed }, who is on the list
import-repeats = Line { $line }, { $name }: the same person as line { $first }
import-and-more = and { $count } more
import-unread-title = Rows that cannot be read
import-line = Line
import-why = Why
import-row = The row
row-blank = There is nothing in it.
row-no-name = It has no name.
row-headings = It repeats the headings, so it is left alone.
row-torn = A quotation mark in it is opened and not closed.
row-footer = It looks like a sum or a note below the table.

said-imported = The import is written.
import-counted = { $added } added, { $updated } updated, { $unreadable } unreadable
import-was-undone = Undone
import-report-under = { $rows ->
    [one] One row, { $day }
   *[other] { $rows } rows, { $day }
 }
import-added = added
import-updated = updated
import-left = left alone
import-joined = joined to another row
import-unread = unreadable
import-see-people = See the list
import-see-duplicates = See suspected duplicates
import-unread-what = Take them as a file, mend them, and bring that file in.
import-unread-file = Rows to mend (CSV)
import-undo-title = Undo this import…
import-undo-what = { $added ->
    [one] The one person that it added goes
   *[other] The { $added } people that it added go
 }, and { $updated ->
    [0] nobody else changes.
    [one] one is as before.
   *[other] { $updated } are as before.
 }
import-undo-turfs = { $count ->
    [one] The turf that it drew goes too, if nobody is in it and nobody was given it.
   *[other] Of the { $count } turfs that it drew, those go in which nobody is and which nobody was given.
 }
import-undo-stays = People on whom someone has worked since stay, and you are told who. This works also days later.
import-undo-go = Yes, undo it
import-undone-already = This import was undone before.
said-import-undone = The import is undone.
import-undone-on = It was undone on { $day }. This is what went.
import-undone-removed = people off the list
import-undone-restored = people as before
import-undone-turfs = turfs gone
import-undone-turfs-kept = { $count ->
    [one] One turf that it drew stays
   *[other] { $count } turfs that it drew stay
 }
import-undone-turf = { $name }: { $why }
import-again = Bring a list in again
import-undone-kept = { $count ->
    [one] One person could not be taken back whole
   *[other] { $count } people could not be taken back whole
 }
import-undone-kept-why = Someone has worked on them since the import. What was done since is kept.

table-empty = This file has no rows in it. Nothing was imported. Check that you picked the right file, and that it was saved after you filled it in.
table-too-large = This file is larger than 10 MB. Nothing was imported. Split the list into parts, or save only the sheet with the people as CSV.
table-too-many-rows = This file has more than 100,000 rows. Nothing was imported. Split the list into parts and import them one after another.
table-too-many-columns = Row { $line } has more than 200 columns. Nothing was imported. Delete the columns that you do not need, or look for a stray entry far to the right, and try again.
table-cell-too-long = The cell in row { $line }, column { $column }, is too long (more than 8,000 letters). Nothing was imported. Shorten it and try again.
table-too-many-cells = This sheet spreads over more than two million cells. Nothing was imported. Copy the rows with the people into a new sheet and try again.
table-zip-bomb = This file is packed so that it would unfold to far more than it should. Nothing was opened or imported. If you trust it, open it yourself, copy the list into a new file and try again.
table-too-many-parts = This file has more parts inside than a list needs. Nothing was opened or imported. Copy the list into a new file and try again.
table-old-excel = This is an old Excel or Word file (.xls or .doc). Nothing was imported. Open it, save it as “Excel workbook (.xlsx)” or CSV, and import that.
table-other-spreadsheet = This spreadsheet is in a format that we do not read (such as .ods, .xlsb or Numbers). Nothing was imported. Save it as “Excel workbook (.xlsx)” or CSV, and import that.
table-locked = This file is locked with a password. Nothing was imported. Open it, save a copy without the password, import that, and delete the copy.
table-pdf = This is a PDF, which holds pictures of a list rather than the list. Nothing was imported. Ask for the list as Excel or CSV; the employer has it in that form.
table-picture = This is a picture. Nothing was imported. Type the list into a spreadsheet, or ask for it as Excel or CSV.
table-web-page = This is a web page or XML, whatever its name says. Nothing was imported. Open it in a spreadsheet program, save it as CSV, and import that.
table-not-a-table = This is not a list that we can read. Nothing was imported. Bring a CSV, an Excel workbook (.xlsx) or a Word table (.docx).
table-no-table = This document has no table in it. Nothing was imported. Put the list into a table, or save it as CSV.
table-no-such-sheet = The file does not have the sheet that you chose. Nothing was imported. Choose another one.
table-encoding = We could not tell which alphabet this file was saved in, and names would be garbled. Nothing was imported. Save it as “CSV UTF-8” and import that.
table-open-quote = A quotation mark in line { $line } is opened and not closed, so rows would run together. Nothing was imported. Correct that line and try again.
table-unreadable = This file is damaged or not finished. Nothing was imported. Open it, save it again, and try with the new file.
table-too-heavy = Opening this file took more time or memory than a list should. We stopped; nothing was imported. Copy the rows with the people into a new file and try again.
table-busy = Other lists are being read just now. Nothing was imported. Wait a minute and try again.
table-reader = The part of our program that reads files did not start. Nothing was imported. Save the list as CSV and try that, and tell whoever runs the server.
row-only-a-name = It has a name and nothing else, and looks like a heading between the rows.
roster-no-such-column = The file has no such column. Look again.
roster-never-taken = What is in this column is never taken in.
cell-too-long = That is too long. Take at most 200 characters.
import-remarks-title = { $count ->
    [one] One cell is left out of a row that is read
   *[other] { $count } cells are left out of rows that are read
 }
import-remark = { $heading }, { $count ->
    [one] one cell
   *[other] { $count } cells
 } (line { $lines }): { $why }
import-column-no = column { $n }
import-new-turf = { $count ->
    [one] One new turf will be drawn
   *[other] { $count } new turfs will be drawn
 }
import-new-turf-what = Two spellings of one place? Say which is the same as which, before anything is written.
import-new-shift = { $count ->
    [one] One new shift
   *[other] { $count } new shifts
 }
import-new-job = { $count ->
    [one] One new job
   *[other] { $count } new jobs
 }
import-new-language = { $count ->
    [one] One new language
   *[other] { $count } new languages
 }
import-spelt = { $text } ({ $count })
import-same-none = As it is
import-same-as = Same as { $text }
import-perhaps = Perhaps { $texts }?
