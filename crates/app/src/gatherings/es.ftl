# Encuentros: reuniones, convivencias, capacitaciones, llamadas masivas, giras; apuntarse, asistencia, próximos pasos.

more-gatherings = Encuentros
more-gatherings-under = Reuniones, convivencias, capacitaciones: quién se apuntó, quién vino, qué asumió
gatherings-title = Encuentros
gatherings-under = Lo que cuenta es lo que cada quien asume ahí. Cuánta gente vino se dice después.
gatherings-ahead = Próximos
gatherings-none-ahead = No hay nada planeado. La gente que solo sabe de nosotros cuando hay algo que firmar deja de venir: también hay que comer juntos.
gatherings-new = Planear un encuentro
gatherings-past = Qué salió de ellos
gatherings-older = { $count ->
    [one] Un encuentro anterior no se muestra.
   *[other] { $count } encuentros anteriores no se muestran.
  }
gatherings-too-many = Ya no caben más encuentros. Borra antes algunos viejos. Lo que escribiste sigue aquí.
gathering-kind-label = Qué es
gathering-kind-meeting = Reunión
gathering-kind-social = Convivencia
gathering-kind-training = Capacitación
gathering-kind-call = Llamada masiva
gathering-kind-barnstorm = Gira de asambleas
gathering-when = { $day }, de { $from } a { $to }
gathering-when-label = Cuándo
gathering-of-all = Toda la campaña
gathering-came-of = { $steps ->
    [one] Un próximo paso
   *[other] { $steps } próximos pasos
  } de { $took } de { $there } que estuvieron
gathering-nobody-checked-in = No se marcó a nadie
gathering-nobody-checked-in-long = No se marcó a nadie, así que no hay nada que contar. Marca abajo quién estuvo; después se puede anotar lo que asumió.
gathering-signed-up = { $count ->
    [one] 1 persona apuntada
   *[other] { $count } personas apuntadas
  }
gathering-steps-taken = { $count ->
    [one] 1 próximo paso
   *[other] { $count } próximos pasos
  }
gathering-off = Cancelado
gathering-off-long = Esto se canceló.
gathering-suggested = Dónde hace falta una convivencia
gathering-suggested-more = { $count ->
    [one] Otra parte del lugar de trabajo está igual.
   *[other] Otras { $count } partes del lugar de trabajo están igual.
  }
gathering-suggested-rule = Nuestra regla de trabajo: donde la gente participó en pruebas de estructura y nadie se juntó en { $days } días. Los encuentros de toda la campaña no cuentan.
gathering-because = porque aquí { $tests ->
    [one] se hizo una prueba
   *[other] se hicieron { $tests } pruebas
  } de estructura y { $quiet }
gathering-quiet-ever = nadie se ha juntado todavía
gathering-quiet-for = el último encuentro fue hace { $days } días
gathering-figure-steps = próximos pasos asumidos ahí
gathering-took-of = de { $there } que estuvieron asumieron uno
gathering-figure-there = estuvieron
gathering-missed-of = de { $signed } que se apuntaron no vinieron
gathering-together = { $count ->
    [one] Un encuentro en los últimos { $days } días.
   *[other] { $count } encuentros en los últimos { $days } días, juntos.
  }
gathering-came = Qué salió de él
gathering-steps-by-kind = { $shifts } a un turno, { $hosts } a organizar el siguiente, { $asks } peticiones
gathering-no-show = Tasa de ausencia: { $percent } %, { $count } de { $of } que se apuntaron y no avisaron.

## Planear uno

gathering-change = Cambiar
gathering-form-under = Cuándo, dónde o con qué enlace, y quién recibe.
gathering-wrong = Hay que corregir algo. No se pierde nada de lo que escribiste.
gathering-turf = De quién es el encuentro
gathering-turf-help = Quien tiene esta parte del lugar de trabajo lee quién se apunta. En los de toda la campaña, lo leen todos los miembros.
gathering-turf-none = Elige una parte del lugar de trabajo
gathering-turf-stays = Es de { $turf }, y así se queda: la gente se apuntó con ellos.
gathering-turf-missing = Elige una de las partes del lugar de trabajo que tienes.
gathering-all-not-yours = Quienes organizan y quienes dirigen convocan a toda la campaña. Elige una parte que tengas.
gathering-name = Cómo lo llamamos
gathering-on = Día
gathering-starts = Desde
gathering-ends = Hasta
gathering-clock-help = Como lo marca el reloj allí, por ejemplo 18:30.
gathering-place = Dónde
gathering-link-label = Enlace de la llamada
gathering-about = Qué saber antes de venir
gathering-about-help = Lo lee toda persona que tenga el enlace: ni nombres ni planes.
gathering-host = Quién recibe
gathering-host-too = Quién recibe también
gathering-host-none = Nadie
gathering-hosts = Reciben
gathering-room-label = Lugar para cuántos
gathering-shifts = Turnos
gathering-shifts-help = Para partes a las que la gente se apunta por separado. Deja las filas vacías si todos vienen a todo.
gathering-shift-room = Lugar para
gathering-shift-of = { $signed } de { $room } apuntados
gathering-open-label = La gente puede apuntarse en una página, sin cuenta
gathering-open-help = Solo encuentra la página quien tiene el enlace.
gathering-tells = Los calendarios y recordatorios pueden decir qué es
gathering-tells-help = Si no, dicen solo la hora: quien mire por encima del hombro no se entera de nada.
gathering-keep = Guardar
gathering-keep-not = Ahora no
said-gathering-kept = Guardado.
gathering-kind-missing = Elige qué es.
gathering-day-missing = Di qué día.
gathering-name-missing = Di cómo lo llamamos.
gathering-too-long = Es demasiado largo. Acórtalo; no se pierde nada.
gathering-past = Este día ya pasó. Elige hoy o un día que venga.
gathering-far = Falta más de un año. Elige un día anterior.
gathering-ends-before = Termina antes de empezar, o al mismo tiempo. Elige una hora posterior, del mismo día.
gathering-nowhere = Di dónde, o pon abajo el enlace de la llamada.
gathering-link = Esto no es un enlace a una página. Empieza con https:// o http://, no lleva espacios ni un nombre antes de una @.
gathering-room = Pon un número entero desde 1, o déjalo vacío.
gathering-host-missing = Elige quién recibe, de quienes tenemos cuenta aquí.
gathering-shifts-many = Son más turnos de los que caben.
gathering-shift-day = Un turno es el día del encuentro, o dentro de las dos semanas siguientes.

## Uno

gathering-what = Cuándo y dónde
gathering-people = Quién viene
gathering-nobody-yet = Todavía no se apuntó nadie.
gathering-check-in-later = Ese día, con una pulsación por persona se dice quién está. Hasta entonces puedes anotar quién dijo que viene.
gathering-here = Presente
gathering-missed = Ausente
gathering-next-step = Próximo paso
gathering-is-expected = se apuntó
gathering-just-came = no se había apuntado
gathering-took-back = al final no puede venir
gathering-someone-else = Otra persona
gathering-who = Su nombre
gathering-who-help = A la gente de la lista se le encuentra con una parte de su nombre.
gathering-will = Va a venir
gathering-which-one = Varias personas se llaman así. Elige una y pulsa otra vez.
gathering-not-on-list = Nadie cuyo nombre puedas leer se llama así. Para anotarla solo con este nombre, elígelo y pulsa otra vez.
gathering-by-name-alone = Otra persona, solo con este nombre
gathering-nobody-so = Nadie cuyo nombre puedas leer se llama así.
gathering-guest-gone = Entre tanto, alguien más la quitó. No cambió nada más.
gathering-guest-twice = Ya está en este encuentro, en otra fila. Usa esa y borra esta.
gathering-full-of-people = Ya no cabe más gente en un encuentro. No se anotó a nadie.
gathering-to-come = Esto todavía no llega. Marca a la gente ese día.
gathering-is-off = Esto se canceló. Primero hay que retomarlo.
gathering-altered = Alguien cambió a nuestras espaldas lo que muestra su página: volvimos a poner lo nuestro. Quien se apuntó entre tanto puede faltar; quien lleva el servidor debe averiguarlo.
gathering-shut = { $count ->
    [one] Una inscripción no se pudo abrir, o no hubo lugar. Se queda donde está.
   *[other] { $count } inscripciones no se pudieron abrir, o no hubo lugar. Se quedan donde están.
  }
gathering-remind = Por recordar
gathering-remind-how = Llama o escribe desde tu propio teléfono; desde aquí no se envía nada. Pulsa una vez por cada persona a la que localizaste.
gathering-remind-text = Un recordatorio: { $day }, { $from }. Ahí nos vemos.
gathering-remind-text-told = Un recordatorio: { $name }, { $day }, { $from }. { $place }
gathering-copy-text = Copiar el texto
gathering-reminded = Avisada
gathering-way-in-person = no se conoce teléfono: dilo en persona
gathering-door = La página para apuntarse
gathering-door-open = Quien tenga este enlace puede apuntarse sin cuenta. Lo que escribe se sella en el acto.
gathering-door-closed = Por ahora nadie puede apuntarse en esta página.
gathering-door-see = Ver la página
gathering-door-close = Cerrar la página
gathering-door-open-go = Abrir la página
gathering-door-link = Ponerle otro enlace
gathering-door-note = Con otro enlace, el anterior ya no lleva a nada. Quien se apuntó con él sigue en la lista.
said-gathering-open = La página está abierta.
said-gathering-closed = La página está cerrada.
said-gathering-link = Tiene otro enlace; el anterior ya no lleva a nada.
gathering-call-off = Cancelarlo
gathering-call-on = Retomarlo
said-gathering-off = Cancelado. Su página y los calendarios lo dicen.
said-gathering-on = Se retomó.
gathering-forget = Borrar este encuentro
gathering-forget-what = Se borra también quién se apuntó, quién vino y qué asumió. Las peticiones se quedan.
gathering-forget-sure = Sí, borrarlo todo
gathering-forget-go = Borrarlo
gathering-unsure = Di antes que es en serio.
said-gathering-forgotten = Borrado.
gathering-entry = Cita
today-remind = { $count ->
    [one] Recordarle a una persona «{ $name }»
   *[other] Recordarles a { $count } personas «{ $name }»
  }

## Una de ellas

guest-steps = Próximos pasos
guest-no-steps = Nada todavía.
guest-not-there = Los próximos pasos se anotan de quien está. Marca antes «Presente».
guest-shift-what = Viene a un turno: cuál
guest-step-on = Día
guest-shift-go = Viene a ese turno
guest-hosts-go = Organiza el siguiente ese día
guest-ask-go = Pedirle algo
guest-ask-who = Para pedirle algo, di abajo quién es en la lista.
guest-step-shift = Viene a { $what }, { $day }
guest-step-hosts = Organiza el siguiente, { $day }
guest-step-ask = Se le pidió algo
guest-step-by = { $mine ->
    [yes] lo anotaste tú, { $day }
   *[no] lo anotó { $by }, { $day }
  }
guest-step-drop = No es así
guest-about = Sobre esta persona
guest-signed = Se apuntó
guest-back-on = avisó que no viene, { $day }
guest-way = Recordarle por
guest-called = Como se apuntó
guest-shifts = Turnos
guest-on-list = En la lista
guest-who = Quién es en la lista
guest-who-help = Su nombre en la lista, o una parte.
guest-is-go = Es esta persona
guest-is-not = No es esta persona
guest-forget = Quitarla
guest-forget-what = Borra esta fila: que se apuntó o vino, y lo que asumió aquí. Las peticiones se quedan.
guest-forget-go = Quitarla
said-guest-kept = Anotado.
said-guest-forgotten = Se quitó.
step-not-there = Los próximos pasos se anotan de quien está.
step-day-passed = Este día es anterior al encuentro. Elige uno posterior.
step-day-far = Es más de un año después del encuentro. Elige un día anterior.
step-what-missing = Di qué turno.
step-too-long = Es demasiado largo. Acórtalo; no se pierde nada.
step-too-many = Ya no caben más pasos aquí. Quita uno que esté hecho.

## Apuntarse

sign-up-safety = Usa tu propio teléfono, tu propia conexión y tu propio tiempo. No los de la empresa.
sign-up-safety-turf = Lo que escribes se sella en el acto. Lo abren solo compañeros y compañeras que organizan esta parte del lugar de trabajo, nadie más: la gerencia no.
sign-up-safety-all = Lo que escribes se sella en el acto. Lo abren solo compañeros y compañeras que son miembros de esta campaña, nadie más: la gerencia no.
sign-up-safety-link = Quien tenga este enlace lee esta página. Pásalo solo a compañeros y compañeras en quienes confíes.
sign-up-name = Nombre de pila
sign-up-name-help = O como te digan. No hace falta más.
sign-up-remind = Recuérdenme
sign-up-way = Cómo localizarte, si quieres un recordatorio
sign-up-way-help = Tu propio teléfono o correo, nunca el de la empresa. Alguien de nosotros llama o escribe; nada se envía solo.
sign-up-shifts = Cuándo vienes
sign-up-left = { $count ->
    [one] queda un lugar
   *[other] quedan { $count } lugares
  }
sign-up-trap-label = Deja esto vacío
sign-up-go = Voy
sign-up-name-missing = Pon un nombre, por corto que sea.
sign-up-way-missing = Di cómo localizarte, o deja el recordatorio.
sign-up-too-long = Es demasiado largo. Acórtalo; no se pierde nada.
sign-up-shift-missing = Elige al menos uno.
sign-up-shift-gone = Uno de estos ya no existe. Elige otra vez.
sign-up-shift-full = Uno de estos se llenó entre tanto. Elige otro.
sign-up-too-much = Es demasiado para este formulario. Lo que escribiste sigue aquí: acórtalo.
sign-up-trap = Se llenó un campo que nadie debería ver, quizá lo hizo tu navegador. Ya está vacío: pulsa otra vez.
sign-up-old = Esta página estuvo abierta mucho tiempo. Lo que escribiste sigue aquí: pulsa otra vez.
sign-up-quick = Fue muy rápido. Mira otra vez y vuelve a pulsar.
sign-up-box-full = Por ahora no hay lugar para más. No se tomó nada. Dile a una compañera o un compañero que organiza y vuelve mañana.
sign-up-gone = No hay nada detrás de este enlace
sign-up-gone-what = No lleva a nada, o ya no. Pídele el enlace en uso a quien te lo dio.
sign-up-off = Esto se canceló
sign-up-off-what = Pregúntale a quien te dio el enlace qué habrá en su lugar.
sign-up-over = Esto ya pasó
sign-up-over-what = Pregúntale a quien te dio el enlace cuándo nos vemos otra vez.
sign-up-closed = Aquí ya no se puede apuntar nadie más
sign-up-closed-what = Quien recibe cerró la página. Pregúntale a quien te dio el enlace.
sign-up-full = Está lleno
sign-up-full-what = No hay lugar para más. Pregúntale a quien te dio el enlace: quizá alguien deje su lugar.
signed-up-title = Estás en la lista
signed-up-calendar = Ponerlo en mi calendario
signed-up-calendar-plain = El archivo dice solo la hora, y no qué es.
signed-up-calendar-tells = El archivo dice qué es y dónde: fíjate en quién ve tu calendario.
signed-up-keep = Si al final no puedes venir
signed-up-keep-why = Guarda este enlace. Con él, y sin cuenta, puedes avisar.
signed-up-back = Al final no puedo ir
signed-up-back-done = Avisaste que no puedes venir.
taken-back-title = Ya no te esperamos
taken-back = Qué bueno que avisaste.
taken-back-what = Puedes apuntarte otra vez en la misma página, mientras haya lugar.
