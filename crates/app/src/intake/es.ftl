# Recepción: quien trabaja pide ayuda, una mesa de acompañantes responde.
hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
hours-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
hours-now = ahora mismo
hours-ago = hace { $time }

help-title = Pedir ayuda
help-title-of = { $group }: pedir ayuda
help-under = Te responde gente trabajadora que ya se organizó. Es gente voluntaria: no abogan por nadie ni trabajan para tu jefe.
help-send = Enviar
help-quick = Fue muy rápido. Mira una vez más lo que escribiste y presiona otra vez.
help-lost = Ahora no hay conexión. Lo que escribiste sigue aquí: presiona otra vez dentro de un rato.
help-sealed = Lo que escribes queda sellado para quienes responden en esta mesa. Queremos ponernos en contacto en { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
help-sent = Enviado. Ya hiciste algo.
help-sent-when = Alguien se pondrá en contacto como escribiste, esperamos que en { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}.
help-sent-meanwhile = Hasta entonces
help-sent-what = No le digas nada a nadie de la gerencia. Piensa en dos personas de tu trabajo a quienes otras escuchan. Cierra esta página ahora; nada de lo que escribiste se vuelve a mostrar aquí.
help-closed = Esta mesa no recibe solicitudes ahora
help-closed-what = Puede que el enlace sea viejo. Pide uno nuevo a quien te lo dio.

request-happened = ¿Qué pasó?
request-happened-help = Con tus palabras. Deja fuera lo que no querrías que se leyera en voz alta: salud, papeles, quién es familia de quién.
request-want = ¿Qué quieres lograr?
request-want-help = Más gente en la mesa, un aumento, trabajo más seguro, un sindicato. No hace falta que lo sepas ya.
request-employer = ¿Para quién trabajas?
request-place = ¿Dónde?
request-place-help = El centro, la ciudad.
request-people-many = ¿Cuánta gente trabajamos ahí, más o menos?
request-name = ¿Cómo te llamamos?
request-name-help = Un nombre de pila o cualquier otro.
request-reach = ¿Cómo te contactamos sin riesgo?
request-reach-help = Tu propio teléfono o dirección, nunca uno de la empresa. Escribe cuándo, y por quién debemos preguntar.
request-languages-title = Idiomas en que quieres hablar con nosotros
request-languages-other = Otro idioma
request-when = Cuándo puedes hablar
request-zone = Qué hora usas
request-zone-none = Sin decir
request-weekdays = Entre semana
request-weekends = El fin de semana
language-en = Inglés
language-es = Español
part-morning = Mañanas
part-afternoon = Tardes
part-evening = Noches
part-night = Después de las diez de la noche
zone-hawaii = Hawái
zone-alaska = Alaska
zone-pacific = Pacífico
zone-mountain = Montaña
zone-central = Centro
zone-eastern = Este
zone-atlantic = Atlántico
zone-utc = Gran Bretaña, Irlanda
zone-europe = Europa central

consent-title = Qué aceptas
consent-now = Qué acepta
consent-contact = Alguien puede ponerse en contacto conmigo
consent-contact-help = Como escribiste, y de ninguna otra manera.
consent-hand-on = Lo que escribí puede pasar a otra persona que acompañe
consent-hand-on-help = Se te pregunta cada vez, antes.
consent-keep = Se puede guardar cuando esto termine
consent-keep-help = Si no, tus palabras se borran dos semanas después.
consent-yes = Sí
consent-no = No
consent-give = Ahora acepta
consent-take-back = Lo retiró
consent-note = Solo quien pidió ayuda puede aceptar. Escribe aquí lo que te dijo; cada cosa se puede retirar en cualquier momento.

requests-title = Solicitudes
requests-under = { $open ->
    [one] { $open } abierta
   *[other] { $open } abiertas
}, { $waiting ->
    [0] nadie espera acompañante
    [one] { $waiting } espera acompañante
   *[other] { $waiting } esperan acompañante
}.
requests-shut = { $count ->
    [one] { $count } que llegó no se puede abrir. Se queda en el buzón; avisa a quien lleva este servidor.
   *[other] { $count } que llegaron no se pueden abrir. Se quedan en el buzón; avisa a quien lleva este servidor.
}
requests-closed-page = La página pública está cerrada: todavía nadie de fuera puede escribir a esta mesa.
requests-escalated = ante la coordinación
requests-late = con retraso
requests-soon = para hoy
requests-parts = Partes de la cola
requests-part-open = Abiertas
requests-part-waiting = Esperan
requests-part-mine = Mías
requests-part-closed = Cerradas
requests-none-open = No hay solicitudes abiertas. Cuando alguien escribe, aparece aquí, con la hora para la que hay que estar en contacto.
requests-none-waiting = Nadie espera: cada solicitud tiene acompañante.
requests-none-mine = No tienes ninguna. Toma una que espere.
requests-none-closed = Todavía no se cerró nada.
requests-pages = Página { $page } de { $of }
requests-nobody = Nadie la tiene
requests-before-leads = Ante la coordinación
requests-late-by = { $time } de retraso
requests-due-in = En { $time }

request-place-people = { $place }, unas { $count }
request-forgotten-title = Borrada
request-forgotten-what = Lo que escribió se borró, como quiso. Queda lo que resultó.
request-new = Anotar una
request-new-under = Para quien te lo contó por teléfono. Es tuya, y el reloj corre desde ahora.
request-new-go = Guardar
request-told = Lo que nos contó
request-reach-kept = Quién es y cómo contactar lo lee quien la toma, y la coordinación.
request-happened-since = Qué pasó desde entonces
request-the-worker = Quien pidió ayuda
request-take = Tomarla
request-take-what = Entonces ves cómo contactar, y te haces cargo hasta que la pases.
request-in-touch = Estamos en contacto
request-coach = Desde ahora nos reunimos
request-tried = Intenté contactar
request-tried-go = Guardar
request-put-back = Devolverla
request-put-back-go = Devolver
request-close = Cerrarla
request-close-go = Cerrar
request-outcome = ¿Qué resultó?
request-outcome-missing = Elige qué resultó.
request-reopen = Abrirla otra vez
request-reopen-go = Abrir
request-ask-leads = Pedir a la coordinación que mire
request-leads-what = Está ante ti porque nadie contactó a tiempo, o no pasó nada en mucho tiempo. Habla con quien la tiene.
request-line = En una línea
request-line-why = ¿Por qué?
request-line-how = ¿Cómo, y qué resultó?
request-act-unknown = Eso no se puede hacer aquí.
request-unsealed = Lo que selló tu navegador no llegó entero. Envíalo otra vez.
request-box-full = Ahora no cabe ninguna solicitud más. Inténtalo dentro de un día.
said-request-kept = Guardado.
said-request-taken = Es tuya. El reloj corre hasta que estés en contacto.
said-request-back = Espera otra vez.
said-request-closed = Cerrada.
said-request-open = Está abierta otra vez.
said-request-written = Anotada. Es tuya.
said-leads-asked = La coordinación la ve primero ahora.
said-note-kept = La conversación quedó anotada.

stage-waiting = Espera
stage-taken = Tomada
stage-in-touch = En contacto
stage-coached = Con acompañante
stage-closed = Cerrada

outcome-drive = Empezó una campaña
outcome-won = Lo ganaron
outcome-answered = Ya saben lo que necesitaban
outcome-passed-on = Les ayudan otras personas
outcome-not-reached = No se pudo contactar
outcome-withdrawn = Ya no lo quieren
outcome-no-request = No era una petición de ayuda

handoff-title = Pasarla
handoff-what = Otra persona se hace cargo, parte por parte, cuando quien pidió ayuda haya aceptado esta vez.
handoff-to = ¿A quién?
handoff-to-none = Elige a quien acompaña
handoff-to-missing = Elige a alguien de esta mesa.
handoff-note = ¿Qué debe saber?
handoff-note-help = Qué se acordó, con qué tener cuidado.
handoff-parts = Qué se pasa
handoff-part-story = Qué pasó, qué quieren
handoff-part-place = Dónde, para quién trabajan
handoff-part-notes = Las notas de las conversaciones
handoff-part-reach = Quién es, cómo contactar
handoff-go = Empezar
handoff-under-way-since = A { $to }, empezó hace { $time }.
handoff-ask = Pregunta a quien pidió ayuda: ¿puede esta persona hacerse cargo y leer lo que anotaste? Nada se pasa antes.
handoff-agree = Aceptó
handoff-waits = Todavía no se le preguntó. No se pasó nada.
handoff-gone = pasado
handoff-hand = Pasar
handoff-call-off = Terminar
handoff-decline = No puedo tomarla
said-handoff-begun = Empezó. Ahora pregunta a quien pidió ayuda.
said-handoff-agreed = Aceptó. Pasa parte por parte.
said-handed = Pasado.
said-handoff-ended = Terminó sin pasarse.

row-taken = { $name } la tomó
row-put-back = { $name } la devolvió
row-tried = { $name } intentó contactar
row-in-touch = { $name } está en contacto
row-talked = { $name } conversó
row-coached = { $name } y quien pidió ayuda se reúnen desde ahora
row-met = { $name } tuvo una sesión
row-why-late = Fue ante la coordinación: nadie contactó a tiempo
row-why-still = Fue ante la coordinación: no pasó nada en mucho tiempo
row-why-left = Espera otra vez: se fue quien la tenía
row-why-asked = Se pidió a la coordinación que mire
row-handoff = { $name } empezó a pasarla a { $to }
row-agreed = Quien pidió ayuda aceptó que se pase
row-handed = Se pasó: { $part }
row-end-done = Se terminó de pasar
row-end-taken-back = No se pasó: retiró su permiso
row-end-declined = La otra persona no pudo tomarla
row-end-called-off = Se dejó de pasar
row-end-left = No se pasó: se fue alguien
row-end-closed = No se pasó: se cerró la solicitud
row-given = Aceptó: { $what }
row-taken-back = Retiró: { $what }
row-closed = Cerrada: { $what }
row-given-to = { $name } se la dio a { $to }
row-reopened = { $name } la abrió otra vez

note-title = Anotar una conversación
note-under = Con la guía de las conversaciones. Más escuchar que hablar; termina en una petición clara.
note-on = ¿Cuándo?
note-issues = ¿Qué cambiarían?
note-issues-help = Una cosa por línea, con sus palabras.
note-agitation = ¿Quién estorba, quién podría arreglarlo?
note-agitation-help = Lo que dijo de eso.
note-plan = ¿Qué podrían hacer juntos?
note-plan-help = Lo que dijo; con quién hablaría primero.
note-ask = ¿Qué le pediste?
note-answer = ¿Qué dijo?
note-answer-yes = Sí
note-answer-thinking = Lo está pensando
note-answer-no = No
note-next = El paso siguiente
note-next-on = ¿Para cuándo?
note-note = Una nota
note-note-help = Nada de salud, papeles ni familia: lo que no debe leerse en voz alta no va aquí.
note-go = Guardar
note-no-rating = El apoyo se evalúa en una campaña, por quienes trabajan ahí, no aquí.

intake-title = La página y el reloj de la mesa
intake-under = Dónde nos escriben, y cuánto dejamos que tarden las cosas.
intake-open = Recibir solicitudes
intake-open-help = Puede escribir quien tenga el enlace. Lo que escribe queda sellado para esta mesa.
intake-group = ¿Cómo nos llamamos ahí?
intake-group-help = Lo lee quien abra la página.
intake-first = Horas hasta el primer contacto
intake-first-help = Lo que tarda más va ante la coordinación. De 1 a 720.
intake-still = Días que una solicitud abierta puede quedarse quieta
intake-still-help = Después va ante la coordinación. De 1 a 60.
intake-enough = Casos que bastan a quien acompaña
intake-enough-help = Desde aquí lo decimos.
intake-full = Casos que son el máximo
intake-full-help = Desde aquí preguntamos quién toma alguno.
intake-link = Dónde nos escriben
intake-link-what = Imprímelo, léelo en voz alta, muestra el código. Quien lo abre ve qué es seguro antes de escribir nada.
intake-link-see = Ver la página
intake-link-new = Un enlace nuevo en su lugar
intake-source = Las 72 horas son una regla nuestra que ninguna fuente confirma; de tres a cinco casos es con lo que trabaja el Emergency Workplace Organizing Committee.
desk-links-many = El enlace se cambió demasiadas veces. Recibe primero lo que espera en los viejos.
said-desk-kept = Guardado.
said-desk-link = El enlace viejo ya no lleva a ninguna parte.
