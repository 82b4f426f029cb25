# La guía de los uno a uno.
#
# Cada texto es un nombre, un signo de igual y las palabras; los largos siguen en la línea de
# abajo después de cuatro espacios. Cambia las palabras, no los nombres. Lo que dejes fuera se
# dice como venía.
#
# Lo que termina en «-question» o «-more» se pregunta en voz alta, así que termina en signo de
# interrogación: preguntamos, nunca damos la respuesta. Cada línea de «-more» es otra pregunta.
# «-help» es solo para ti. { $name } es la persona con quien hablas.

## Por qué estoy aquí

introduction = Por qué estoy aquí
introduction-question = Algunos estamos preguntando a todos qué debería cambiar aquí. ¿Te puedo preguntar?
introduction-help = Di de entrada por qué estás aquí. ¿No hay jefes cerca? ¿Nadie escucha?

## Tres cosas

issues = Tres cosas
issues-question = Si mañana pudieras cambiar tres cosas aquí, ¿cuáles serían?
issues-more =
    ¿Qué pasó la última vez?
    ¿Desde cuándo es así?
    ¿A quién más le pega?
issues-help = Escribe sus palabras, no las tuyas. Quédate con estas tres.

## Quién lo impide

agitation = Quién lo impide
agitation-question = ¿Quién decide eso? ¿Quién podría arreglarlo mañana?
agitation-more =
    ¿Por qué crees que no lo ha hecho?
    ¿Qué pasó cuando alguien lo pidió a solas?
    ¿Hasta cuándo lo aguantarías?
agitation-help = Quién es lo dice la otra persona. Tú no.

## Qué podríamos hacer

plan = Qué podríamos hacer
plan-question = ¿Qué podríamos hacer si casi todos lo hiciéramos juntos?
plan-more =
    ¿Qué no pueden hacer sin nosotros?
    ¿Dónde has visto a gente ganar algo junta?

ties = A quién acude la gente
ties-question = ¿En quién confías aquí?
ties-more =
    ¿A quién acude la gente cuando tiene un problema?
    ¿Quién tendría que estar para que los demás se animen?
ties-help = Escribe el nombre. Si está en la lista, lo encontramos; si no, lo agregamos.

## Qué van a decir

inoculation = Qué van a decir
inoculation-question = Cuando la gerencia se entere, ¿qué va a decir y a hacer? ¿Por qué?
inoculation-help = Marca lo que hablaron. Lo que ya se espera pierde su filo.

topic-third-party = «El sindicato es gente de afuera»
topic-third-party-question = ¿Quiénes estarían en él aquí, si no la gente con la que trabajas?
topic-family = «Aquí somos una familia»
topic-family-question = ¿Qué ha hecho esta familia por tus tres cosas?
topic-another-chance = «Dennos otra oportunidad»
topic-another-chance-question = ¿Qué hicieron con las oportunidades que tuvieron?
topic-no-guarantees = «Podrían perder lo que tienen»
topic-no-guarantees-question = ¿Qué de eso te prometen hoy por escrito?
topic-dues = «Quieren tu dinero»
topic-dues-question = ¿Quién decide cuánto ponemos y qué hacemos con eso?
topic-meeting = Una junta a la que hay que ir a fuerzas
topic-meeting-question = ¿Con quién te vas a sentar y qué vas a preguntar?
topic-alone = Una plática a solas en la oficina
topic-alone-question = ¿Qué vas a decir cuando te pregunten quién empezó?
topic-favors = Amenazas para unos, favores para otros
topic-favors-question = ¿Por qué harían eso ahora y no el año pasado?

## Lo que pedimos

ask = Lo que pedimos
ask-question = ¿Vas a seguir cargando con esto a solas o lo hacemos entre todos?
ask-more =
    ¿Traes a dos de tu turno a hablar con nosotros el jueves?
ask-help = Un solo acto claro y con fecha, no más grande de lo que crees que puede hacer. Di quién va a estar a su lado. Pídelo una vez.

silence = Ahora espera.
silence-help = No digas nada. La siguiente palabra es suya.

## El siguiente paso

follow-up = El siguiente paso
follow-up-question = ¿Qué hace ahora cada quien y qué día volvemos a hablar?
follow-up-help = Un día, no «pronto».

## Después de despedirse

after = Después de despedirse
listening-question = ¿Cuánto del tiempo habló la otra persona?
support-question = ¿Dónde está, por lo que hizo o lo que dijo?
note-question = ¿Qué hay que recordar para la próxima vez?
