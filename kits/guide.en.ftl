# The guide for one-on-ones.
#
# Each text is a name, an equals sign and the words; longer ones go on in the next line after
# four spaces. Change the words, not the names. What you leave out is said as it came.
#
# Whatever ends in “-question” or “-more” is asked out loud, so it ends with a question mark: we
# ask, we never give the answer. Each line of “-more” is one question more. “-help” is for you
# alone. { $name } is whom you talk with.

## Why I am here

introduction = Why I am here
introduction-question = Some of us are asking everyone here what should change. Can I ask you?
introduction-help = Say at once why you are here. No manager near? Nobody listening in?

## Three things

issues = Three things
issues-question = If you could change three things here tomorrow, what would they be?
issues-more =
    What happened the last time?
    How long has it been like that?
    Who else does it hit?
issues-help = Write their words, not yours. Stay with these three.

## Who stands in the way

agitation = Who stands in the way
agitation-question = Who decides that? Who could fix it tomorrow?
agitation-more =
    Why do you think they have not?
    What happened when someone asked for it alone?
    How long would you put up with it?
agitation-help = They say who it is. You do not.

## What we could do

plan = What we could do
plan-question = What could we do about it if nearly all of us did it together?
plan-more =
    What can they not do without us?
    Where have you seen people win something together?

ties = Whom people go to
ties-question = Who do you trust here?
ties-more =
    Who do people go to with a problem?
    Who would have to be in it for the others to come along?
ties-help = Write the name. If it is on the list we find it; if not, we add it.

## What they will say

inoculation = What they will say
inoculation-question = When management hears of this, what will they say and do? Why?
inoculation-help = Tick what the two of you talked about. What is expected loses its sting.

topic-third-party = “The union is an outsider”
topic-third-party-question = Who would be in it here, if not the people you work with?
topic-family = “We are a family here”
topic-family-question = What has this family done about your three things?
topic-another-chance = “Give us another chance”
topic-another-chance-question = What did they do with the chances they had?
topic-no-guarantees = “You could lose what you have”
topic-no-guarantees-question = What of it is promised to you in writing today?
topic-dues = “They want your money”
topic-dues-question = Who decides what we pay, and what we do with it?
topic-meeting = A meeting that everyone must sit through
topic-meeting-question = Who will you sit with, and what will you ask?
topic-alone = A talk alone in the office
topic-alone-question = What will you say when they ask you who began it?
topic-favors = Threats for some, favors for others
topic-favors-question = Why would they do that now, and not last year?

## The ask

ask = The ask
ask-question = Will you go on carrying this alone, or act with the rest of us?
ask-more =
    Will you bring two from your shift to talk with us on Thursday?
ask-help = One clear act with a day, no larger than what you think they can do. Say who will be beside them. Ask it once.

silence = Now wait.
silence-help = Say nothing. The next word is theirs.

## The next step

follow-up = The next step
follow-up-question = What does each of us do now, and which day do we talk again?
follow-up-help = A day, not “soon”.

## After you have parted

after = After you have parted
listening-question = How much of the time did they talk?
support-question = Where do they stand, by what they did or said?
note-question = What should be remembered for the next time?
