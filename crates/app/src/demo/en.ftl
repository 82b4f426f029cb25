# The demo: its first page and the line above every page.
demo-banner = A demo: nothing in it is real.
demo-title = This is a demo
demo-under = The hospital, the workers and what they say are all invented.
demo-what = Coworkers at a hospital have been organizing for two months. Step in as one of them and try anything: the list, the chart, a one-on-one.
demo-enter = Step in as
demo-part-lead = A nurse in Emergency, and a lead of the drive. Sees every turf and everyone in it, draws turfs, lets coworkers in.
demo-part-organizer = Cleans in the evening, and organizes Housekeeping. Sees everyone there, and the counts of the whole drive.
demo-part-member = A nurse aide on nights, and a member on the Third floor. Sees everyone there, and has one-on-ones.
demo-part-coach = Organizes at another hospital, and coaches here. Sees the numbers that the drive shares: no name, no phone, no word that anyone said.
demo-nothing-real = Write nothing real here. Whoever can open this page can step in too.
