# What the rules of seeds refuse
seed-slug = Take three to forty letters from a to z, figures and hyphens.
seed-call-missing = Write the call itself, in one line, in at least one language.
seed-call-too-long = That is too long for a call. Say it in 140 characters; there is room for more below.
seed-calls-nobody = Name a company, an industry or a region: whom do you call?
seed-half-said = In each language write both, the call and what you want to say, or neither.
seed-name-too-long = That is too long. Take at most 100 characters.
seed-pack-unknown = One of these places has no pack. Choose from the list.
seed-rights-no-pack = Choose at least one place, or leave out what the law says.
seed-too-long = That is too long for one page. Take at most 4,000 characters.
site-employer-missing = Write who the employer is.
site-place-missing = Write where it is: street and number, or the name of the site.
site-too-long = That is too long. Take at most 200 characters.
start-manager = Then this is not yours to begin: in many places the law even forbids it to whoever hires, fires or punishes. Tell coworkers without such power where this page is.
start-power-missing = Say whether you have power over others at work.
report-too-long = That is too long. Take at most 2,000 characters.
report-why-missing = Say why.
