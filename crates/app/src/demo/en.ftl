# The demo: its first page and the line above every page.
demo-banner = A demo. Every name, number and word in it is invented, and it goes away when it is stopped.
demo-title = Try it
demo-under = This is a demo with invented people.
demo-what = A drive at a hospital, two months in. Nobody here exists. Step in as one of four people and do what you like; nothing leaves this machine.
demo-enter = Step in
demo-part-lead = Nurse in Emergency. A lead of the drive.
demo-sees-lead = Sees every turf and everyone in it, lets coworkers in, draws turfs.
demo-part-organizer = Cleans on evenings. Organizes Housekeeping.
demo-sees-organizer = Sees everyone in Housekeeping, and of the rest of the drive the counts.
demo-part-member = Nurse aide on nights. A member on the Third floor.
demo-sees-member = Sees the Third floor and has one-on-ones there.
demo-part-coach = From another hospital. A coach.
demo-sees-coach = Sees counts only: no name, no note, no number.
