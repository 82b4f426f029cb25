# Pairs: two who meet every one to two weeks about the people whom one of them is developing.

pairs-title = Pairs
pairs-under = A leader meets their own coach every one to two weeks, over the people whom the leader is developing.
pairs-none = You meet with nobody yet. Whoever develops others needs someone who asks how that goes.
pairs-begin = Begin to meet
pairs-begin-go = Begin
pairs-with = With whom
pairs-with-none = Choose someone
pair-with-whom = Choose one of us who has an account here.
pair-already = You two meet already.
pairs-part = Who is developing others?
pairs-part-leader = I am; they are my coach
pairs-part-coach = They are; I am their coach
pairs-rhythm = Days from one meeting to the next
pairs-rhythm-help = Every { $least } to { $most } days.
pairs-sealed = What you two write down here opens for you two alone, not for leads either.
pairs-i-lead = They are your coach
pairs-i-coach = You are their coach
pairs-every = { $part }; every { $days } days
pairs-until = until { $day }
pairs-next = Next meeting: { $day }
pairs-overdue =
    { $days ->
        [one] The meeting of { $day } is a day late
       *[other] The meeting of { $day } is { $days } days late
    }
pairs-last-time = Last time
pairs-about = { $name }: what did you see, what is next?
pairs-problems = What stands in the way
pairs-next-steps = What each of you does next
pairs-reading = “{ $reading }”: what did it say about what we do?
pairs-reading-said = About the reading
pairs-nobody-yet = Whoever you are developing stands here one by one, once their own page says so.
pairs-on = You met on
pairs-next-on = You meet again on
pairs-next-help = Leave it empty to keep the rhythm.
pairs-met-go = We met
said-pair-met = Written down, for you two.
pairs-before = Meetings so far
pairs-written-me = You wrote it down
pairs-written-other = They wrote it down
pairs-print = Print the agenda
pairs-end = Stop meeting
pairs-end-what = What you wrote stays readable for you two.
pairs-end-go = We stop meeting
said-pair-ended = You stopped meeting. What you wrote is still there.
pairs-trainer = Coaching others to coach
pairs-trainer-what = A meeting of two hours in which leaders learn to develop leaders, with its agenda and times.
pairs-trainer-go = See the agenda
