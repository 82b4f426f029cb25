# Cards. First what whoever signs reads, on a page of its own.
card-title = A card to sign
card-title-of = A card to sign: { $group }
card-under = Read it first. Nobody has to sign, and you can take it back.
card-safety = Use your own phone, on your own connection, on your own time. Not the company’s.
card-safety-more = What you sign is sealed at once. Only coworkers who handle the cards can open it. Management does not see it unless one of us shows it.
card-text-title = What you sign
card-signer = Name
card-signer-help = As it is on your pay stub.
card-contact = E-mail, or another way to reach you
card-contact-help = Not an address at work.
card-phone = Phone
card-employer = Employer
card-trap = Leave this empty
card-signature = Signature
card-signature-help = Type your name once more, just as above: that is your signature.
card-draw = Or draw it here with your finger.
card-draw-again = Draw it again
card-sign = I have read it, and I sign
card-sign-note = The day and the hour are kept with it.
card-signature-differs = That is not the name above. Type the same name to sign with it.
card-strokes = The drawing did not arrive whole. Draw it again, or type your name.
card-form-closed = This page takes no more cards at the moment. What you typed is still here; ask a coworker on our committee.
card-form-too-long = That is too much for a card. What you typed is still here: shorten it, or type your name instead of drawing.
card-text-changed = The text was changed while you read it. This is the new one: read it, then sign.
card-form-trap = A field that nobody should see was filled in, perhaps by your browser. It is empty again: press once more.
card-form-old = This page stood open for long. What you typed is still here: press once more.
card-form-quick = That was quick. Look once more at what you sign, then press again.
card-box-full = There is no room for more at the moment. Nothing was taken. Tell a coworker on our committee, and come back tomorrow.
card-signed-title = You signed. Thank you.
card-signed-under = Your coworkers on the committee will open it. Nobody else can.
card-signed-keep = Keep this page: it is your copy.
card-signed-no-mail = We send no e-mail and call nobody, so nothing of this comes to you later. Print it, save it, or copy the link below and keep it where only you look.
card-signed-on = Signed on
card-signed-when = { $day }, { $time } (UTC)
card-signature-typed = By typing the name
card-signature-drawn = A signature drawn by hand
card-text-version = The text, version { $version }
card-receipt-link = Your receipt:
card-print = Print
card-kept-title = Do you have your copy?
card-kept-what = Some boards ask that whoever signs receives what they signed. Press when you have kept it.
card-kept-go = I have kept this
card-kept-done = You said that you have kept it.
card-withdraw-title = Take it back
card-withdraw-what = Your card then counts no more. Nobody may ask you why. You can sign another one later.
card-withdraw-sure = I take my card back
card-withdraw-go = Take my card back
card-withdraw-done = You took it back. It will not be counted.
card-withdraw-unsure = Tick this to take your card back. Nothing has changed.
card-receipt-title = Your receipt: signed on { $day }
card-receipt-waits = Your card is here, sealed. The coworkers who handle cards have not opened it yet.
card-receipt-taken = Your card was taken in by the coworkers who handle cards, or was taken back before.
card-receipt-what = This page cannot show what you wrote: it is sealed, and this link does not open it.
card-closed-title = Nothing to sign here
card-closed = This link takes no cards, or no longer.
card-closed-what = Ask the coworker who gave it to you for the one in use. Nothing that was signed before is lost.
said-card-kept = Noted: you have your copy.
said-card-withdrawn = Taken back. It will not be counted.

# What those inside read.
more-cards = Cards
more-cards-under = The link to sign on, paper, the showing of interest
more-packs = What the law asks for
more-packs-under = Thresholds and dates of each place, with their sources
cards-title = Cards
cards-under = Signed and dated: we want to be represented.
cards-none = We gather no cards yet. When the committee decides to, a lead writes the text, and the link to sign on stands here.
cards-none-lead = We gather no cards yet. Write the exact text first; then there is a link to sign on, and a code to show on your phone.
cards-begin = Write the text
cards-outside = Show the code, enter cards on paper. What others signed is opened only by those who handle cards.
cards-link = The link to sign on
cards-link-closed = It is closed: whoever opens it cannot sign.
cards-link-see = Look at the page
cards-scan = A code that leads to the card
cards-scan-below = Show this, so that a coworker scans it with their own phone.
cards-paper = Enter a card on paper
cards-paper-under = Signed with a pen; the paper is the proof, so keep it safe
cards-paper-go = Enter this card
cards-paper-name-help = As it is written on the paper.
cards-paper-on = Signed on
cards-paper-which = Who is it on the list?
cards-paper-apart = Nobody on my list
cards-paper-apart-help = It is kept apart until someone says whose it is, and counts for nobody until then.
cards-paper-again = Keep this one too; only the newest counts
cards-paper-note = It is sealed at once, like a card signed on a phone. Only those who handle cards open it.
card-not-on-list = Nobody of this name is on your list. Check the spelling, choose who it is below, or say that it is nobody: then it is kept apart.
card-several = Several people have this name. Choose which.
card-second = They have a card that counts. Only one counts for each of us, the newest. Tick this to keep both.
card-worker-missing = Choose someone who is on the list and in a turf that you hold.
cards-form-broken = The form on our shelf is not as we left it. Nothing was entered. A lead can put it right on the page of the cards.
said-card-entered = The card is in. Those who handle cards will see it.
said-card-entered-apart = The card is in, and kept apart until someone says whose it is.
cards-back = Someone takes their card back
cards-back-under = Write down who told you, and when; it counts no more
cards-back-go = Write it down
said-withdrawal-entered = It is in. Those who handle cards see to it that the card is not counted.

cards-of-unit = count, of { $unit } in the unit
cards-of-all = { $count ->
    [one] card in all
   *[other] cards in all
}
cards-counted-on = Counted on { $day }. One card for each worker in the unit; none that was withdrawn or is too old.
cards-showing = Showing of interest
cards-setup = The text and the link
cards-setup-under = For leads. What was signed keeps its text, whatever is written later.
cards-all = Every card
cards-ways = Other ways in
cards-find = Find a name
cards-find-go = Find
cards-found = { $count ->
    [0] No card.
    [one] One card.
   *[other] { $count } cards.
}
cards-page = Page { $at } of { $last }
cards-pages = Pages of cards
cards-page-before = Newer
cards-page-after = Older
cards-state-all = All
cards-state-fresh = Counts
cards-state-aging = Soon too old
cards-state-stale = Too old
cards-state-withdrawn = Withdrawn
cards-state-unlisted = Not on the list
cards-state-second = Second card
cards-state-outside = Outside the unit
cards-told-fresh = It counts.
cards-told-aging = It counts, and is soon too old: they sign again.
cards-told-stale = It is too old to count: they sign again.
cards-told-withdrawn = It was withdrawn, and does not count.
cards-told-unlisted = It counts for nobody until someone says whose it is.
cards-told-second = They have a newer one, and only that counts.
cards-told-outside = They are outside the unit, so it does not count.
cards-chain-broken = What was recorded was cut or changed, from entry { $number } on.
cards-chain-broken-what = Somebody changed what lies on our shelf. Do not file these cards. Compare them with the paper and with what each of us remembers, and find out who can write to the database.
cards-form-swapped = The public form is not the one that we put there.
cards-form-swapped-what = Somebody changed it on our shelf. What is signed there now may be read by others, or lost. Put it back before anyone signs, and say so to everyone who has the link.
cards-form-again = Put our form back
said-cards-form-again = Our form is back. Its link works as before.
cards-shut = { $count ->
    [one] One answer does not open.
   *[other] { $count } answers do not open.
}
cards-shut-what = They stay where they are. Somebody may have changed them, or put them there to be in our way.
cards-who = { $count ->
    [one] One card waits for someone to say whose it is
   *[other] { $count } cards wait for someone to say whose they are
}
cards-told = { $count ->
    [one] One of us was told of a withdrawal; nobody has said of which card
   *[other] We were told of { $count } withdrawals; nobody has said of which cards
}
cards-again = { $count ->
    [one] One person signs again
   *[other] { $count } people sign again
}
cards-again-what = Their cards are too old, or will be within two months. Ask them in person.

cards-whose = Whose cards they are
cards-who-under = Suggested by name, phone and address. We decide: only a card with a person on the list counts.
cards-who-done = Of every card we know whose it is.
cards-who-go = Keep what we said
cards-who-more = { $count ->
    [one] One more after these.
   *[other] { $count } more after these.
}
cards-who-has-one = has a card already
cards-who-search = Look for someone on the list
cards-who-search-link = Someone else: look for them
cards-who-nobody-found = Nobody of that name is on your part of the list.
cards-nobody = Nobody on our list
cards-not-now = Leave it for now
card-nothing-said = Nothing was said of any of them. Choose for at least one.
cards-whose-elsewhere = Someone in a turf that you do not hold.
cards-whose-nobody = Somebody said: nobody on our list.
cards-whose-not-said = Nobody has said yet whose it is.
cards-whose-other = It is someone else
said-card-matched = Kept.
said-cards-matched = Kept.
cards-told-title = Withdrawals
cards-told-by = { $mine ->
    [yes] { $name } told you on { $day } that they take their card back. Which one is it?
   *[no] { $name } told { $by } on { $day } that they take their card back. Which one is it?
}
cards-told-none = There is no card of theirs
said-card-settled = Settled.

card-confirmed = Has a copy
card-confirmed-on = Yes, they said so on { $day }
card-confirmed-not = They have not said so
card-confirmed-paper = It is on paper
card-signature-paper = { $mine ->
    [yes] On paper, entered by you
   *[no] On paper, entered by { $name }
}
card-withdrawn-on = Withdrawn on { $day }.
card-take-back = They take it back
card-take-back-what = When someone tells you that they take their card back, it counts no more from now on. The entry stays; nothing is erased.
card-take-back-on = Told on
card-take-back-go = It counts no more
said-card-taken-back = It counts no more.

cards-text-what = Plain words, in our own voice: that we want to be represented. Nobody may be told that it is for anything else.
cards-group = What we call ourselves
cards-group-help = It stands above the text.
cards-group-missing = Write what we call ourselves.
cards-employer-help = Filled in for whoever signs; they can change it.
cards-text = The exact text
cards-text-help = Such as: I want to be represented by our union, and I authorize it to bargain for me. Every change is a new version.
cards-text-language = Language of the text
cards-language-en = English
cards-language-es = Spanish
cards-text-keep = Use this text
cards-texts = { $count ->
    [one] One version
   *[other] { $count } versions
}
cards-text-version = { $mine ->
    [yes] Version { $version }, since { $day }, written by you
   *[no] Version { $version }, since { $day }, written by { $by }
}
cards-texts-full = There are as many versions as can be kept.
said-cards-text = Whoever opens the link now reads this text.
cards-link-change = Close the link, or make a new one
cards-close = Close the form
cards-close-what = Whoever opens the link then reads that it takes no cards. Paper can still be entered.
cards-open = Open the form again
cards-open-what = Whoever has the link can sign again.
cards-link-new = Make a new link
cards-link-new-what = The present link and every printed code lead nowhere then. Do this when the link came into wrong hands, or when somebody who was removed might misuse it. Receipts that were given out stop working, too.
said-cards-link-new = This is the link now. The old one leads nowhere.
said-cards-closed = The form is closed.
said-cards-open = The form is open.
cards-handlers = Who handles cards
cards-handlers-what = They open every card: names, phones, signatures. Keep them few.
cards-handler = Let someone handle cards
cards-handler-choose = Choose someone
cards-handler-go = Let them handle cards
cards-handler-lead = A lead
cards-handler-let = A lead let them
cards-handler-nobody = Choose someone who is in the drive.
cards-handler-coach = Coaches help from elsewhere and cannot handle cards.
cards-handler-already = They handle cards already.
cards-handlers-away = To take this from someone, open their page among the members and untick it there: all keys that they held are then made anew.
said-cards-handler = They handle cards from now on.
cards-handling = Cards: every one, with names and signatures
cards-place = Our jurisdiction
cards-place-under = In the settings of the drive

cards-share = of the unit
cards-counts = Every card, in one of these counts
cards-count-what = Cards
cards-count = How many
cards-count-confirmed = Signed on a screen, and the signer has a copy: counted
cards-count-unconfirmed = Signed on a screen, no word of a copy: counted
cards-count-paper = On paper: counted
cards-count-aging = Of the counted: soon too old
cards-count-stale = Too old
cards-count-withdrawn = Withdrawn
cards-count-unlisted = Of nobody on the list
cards-count-outside = Of people outside the unit
cards-count-second = Second cards of people who are counted
cards-count-title = Cards that count
cards-no-place = We have not chosen our jurisdiction yet, so there are no thresholds and no declaration. A lead chooses it in the settings.
cards-thresholds = What { $place } asks for
cards-thresholds-none = The pack of this place names no share of the unit. Ask, then write it into the pack.
cards-threshold-met = It takes { $needed }; we have { $count }.
cards-threshold-missing = It takes { $needed }; we have { $count }. { $missing ->
    [one] One more is missing.
   *[other] { $missing } more are missing.
}
cards-in-the-way = What stands in the way
cards-in-the-way-nothing = Nothing that we know of.
cards-missing-none = There is no card that counts.
cards-missing-confirmations = { $count ->
    [one] One signer has not said that they have a copy
   *[other] { $count } signers have not said that they have a copy
} of what they signed; this place asks for it.
cards-missing-not-stated = Our sources do not say that this place takes cards signed on a screen. Ask before you file.
cards-missing-unrepresented = Cards signed on a screen are only for workers who are not represented yet. Say that you are not.
cards-missing-old-pack = Nobody has checked the figures of this place since { $day }.
cards-missing-told = { $count ->
    [one] One withdrawal is not settled
   *[other] { $count } withdrawals are not settled
}: it is not known of which card.
cards-declaration = Declaration
cards-declaration-what = Drafted from what was recorded, and from nothing else. A person reads it, changes what is not right, and signs it.
cards-declaration-copy = Copy the text
cards-declare = I handle the cards of { $group }. From our records, as they stand on { $day }, I declare:
cards-declare-electronic = { $count ->
    [one] One person
   *[other] { $count } people
} signed on a screen, each with name, e-mail or another contact, phone, employer, the exact text and the day.
cards-declare-paper = { $count ->
    [one] One person
   *[other] { $count } people
} signed on paper.
cards-declare-between = The signatures are of days from { $first } to { $last }.
cards-declare-text = They signed the text in { $versions ->
   *[other] version { $versions }
}, which is attached.
cards-declare-confirmed = { $count ->
    [one] One signer
   *[other] { $count } signers
} said that they received what they had signed.
cards-declare-withdrawn = { $count ->
    [one] One card was withdrawn and is not counted.
   *[other] { $count } cards were withdrawn and are not counted.
}
cards-declare-unchanged = What was recorded has not been changed since: every entry is chained to the one before it. Mark of the last: { $mark }.
cards-declare-signed = Name, signature, day: ______________________________
cards-export = Take the cards away
cards-export-what = A file with names and phones is the most dangerous thing we can make. Two leads decide it: one asks, another allows it, both freshly unlocked. Either takes it within a day. It stands in the log for everyone.
cards-export-leads = Leads do this.
cards-export-ask = Ask to take the cards away
cards-export-wait = You asked. Now another lead opens this page and allows it, within a day.
cards-export-asked = { $name } asks to take the cards away. Talk with them before you allow it.
cards-export-allow = Allow it
cards-export-theirs = { $one } asked and { $other } allowed it. One of them takes the cards away.
cards-export-format = As
cards-export-csv = A table (CSV)
cards-export-sheet = The declaration with the list, to print
cards-export-go = Take them away
cards-export-two = Another lead has to allow what you asked for.
cards-export-not-asked = Nobody asks for it any more. What was asked more than a day ago is asked anew.
cards-export-not-allowed = Two leads decide this: one asks, another allows it, and one of the two takes the cards away within a day.
said-cards-export-asked = Asked. Another lead allows it on this page.
said-cards-export-allowed = Allowed. It can be taken away within a day.
cards-how-typed = On a screen, typed
cards-how-drawn = On a screen, drawn
cards-how-paper = On paper
cards-column-on-list = On the list
cards-column-contact = Contact
cards-column-turf = Turf
cards-column-how = How
cards-column-confirmed = Copy received
cards-column-version = Version of the text
log-cards-taken = Took cards in: { $count ->
    [one] one entry
   *[other] { $count } entries
} now
log-cards-given = Let { $name } handle cards
log-cards-exported = Took { $count ->
    [one] one card
   *[other] { $count } cards
} away; { $name } allowed it or asked for it
