# El arco: etapas, la campaña de la gerencia.
arc-title = El arco
arc-under = Estamos en: { $stage }.
arc-under-since = Estamos en: { $stage }, desde el { $day }.
arc-over = El arco: qué hace falta para avanzar
arc-pages = Las páginas del arco
arc-go-arc = El arco
arc-go-boss = Lo que hace la gerencia
arc-more = { $count } más
arc-stage-quiet = En silencio
arc-stage-committee = Comité
arc-stage-acting = Actuar juntos
arc-stage-majority = Mayoría
arc-stage-public = En público
arc-stage-recognition = Reconocimiento o voto
arc-stage-contract = Primer contrato
arc-what-quiet = Nadie de fuera lo sabe. Hacemos la lista y las primeras conversaciones a solas.
arc-what-committee = Un comité presente en cada rincón.
arc-what-acting = Acciones más pequeñas antes de tener mayoría, cada una con su propia meta.
arc-what-majority = Del comité a una mayoría profunda.
arc-what-public = Actuamos a la vista de todos.
arc-what-recognition = La gerencia nos reconoce, o votamos.
arc-what-contract = Negociamos hasta tenerlo por escrito.
arc-path-majority = Primero la mayoría
arc-path-early = Actuar antes de la mayoría
arc-other-majority = El otro camino: primero la mayoría
arc-other-early = El otro camino: actuar antes de la mayoría
arc-stages = La escalera
arc-caption = { $path }: las etapas desde el suelo hacia arriba, sobre las { $unit } personas de la unidad, { $day }
arc-here = Estamos aquí
arc-key = Un cuadro lleno es una marca lograda, uno vacío falta, uno punteado no se sabe. Ningún camino es el fracaso del otro.
arc-marks = { $unknown ->
    [0] { $made } de { $of } marcas logradas
   *[other] { $made } de { $of } marcas logradas, { $unknown } sin saber
}
arc-marks-title = Marcas de esta etapa: { $stage }
arc-marks-advise = Las marcas aconsejan. El comité decide cuándo avanzamos.
arc-mark-listed = En la lista
arc-mark-talked = Con al menos una conversación a solas
arc-mark-committee = En el comité
arc-mark-corners = Rincones con alguien en el comité
arc-mark-supporters = Apoyan con un acto o de palabra
arc-mark-fresh = Con evaluación por acto o palabra en los últimos 60 días
arc-mark-test = Una prueba pública que llegó a su marca
arc-mark-inoculated = Ya saben qué esperar
arc-mark-cards = Con tarjeta válida
arc-mark-team = Zonas con una de cada diez personas en el equipo de acción
arc-mark-surveyed = Respondieron la encuesta para el primer contrato
arc-mark-actions = Acciones hechas en común
arc-mark-fights = Luchas ganadas
arc-made = lograda
arc-missing = falta
arc-unknown = no se sabe
arc-counted = { $have } de { $of } en la unidad, { $day }. Hacen falta { $need }.
arc-counted-corners = { $have } de { $need } rincones. Hacen falta todos.
arc-counted-things = { $have } hasta ahora. Hacen falta { $need }.
arc-takes = { $need ->
    [0] No se sabe cuánto hace falta.
   *[other] Hacen falta { $need } de { $of }.
}
arc-source-counts = De las cuentas de todas las áreas.
arc-source-committee = De quienes están en el comité.
arc-source-talks = De las conversaciones y evaluaciones de todas las áreas.
arc-source-fights = De las luchas que anotamos.
arc-source-cards = De las tarjetas que cuentan.
arc-source-every-turf = Solo puede saberlo quien tiene todas las áreas.
arc-source-unknown = El programa aún no lo cuenta. Tenemos que saberlo por nuestra parte.
arc-decide = Mover la campaña
arc-decide-missing = { $missing ->
    [one] Una marca de esta etapa falta o no se sabe.
   *[other] { $missing } marcas de esta etapa faltan o no se saben.
} Podemos avanzar de todos modos; queda escrito junto a la decisión.
arc-decide-path = Qué camino
arc-decide-stage = A qué etapa
arc-decide-none = Elige una etapa
arc-decide-why = Por qué lo decidió el comité
arc-decide-why-help = Todo el equipo puede leerlo, así que no nombres a nadie.
arc-decide-on = Qué día
arc-decide-go = Anotar la decisión
said-arc-moved = Avanzamos. La decisión queda anotada.
arc-moves = Cómo llegamos aquí
arc-moves-none = Nadie ha movido la campaña todavía. Empezó en silencio.
arc-move = A: { $stage }. Camino: { $path }.
arc-move-marks = { $missing ->
    [0] Todas las marcas estaban cumplidas.
    [one] Una marca faltaba o no se sabía.
   *[other] { $missing } marcas faltaban o no se sabían.
}
arc-choose-stage = Elige la etapa a la que pasamos.
arc-already-there = Ya estamos en esa etapa. Elige otra.
arc-not-on-path = Esa etapa no está en este camino. Elige otra etapa, o el otro camino.
arc-before-last-move = Eso es antes de nuestro último paso. Elige un día posterior.
arc-moves-full = Hay 500 pasos anotados, que es todo lo que cabe.

boss-title = Lo que hace la gerencia
boss-under = Lo que hizo, lo que sigue, y quién ya lo sabe de antemano. Anota lo que se hizo, no a quién le dolió.
boss-again = Volver a ver
boss-again-none = No hay que volver a ver a nadie en las áreas que tienes.
boss-again-what = { $count ->
    [one] Una persona que apoya o duda
   *[other] { $count } personas que apoyan o dudan
} { $count ->
    [one] trabaja
   *[other] trabajan
} donde pasó algo, y nadie ha hablado con { $count ->
    [one] ella
   *[other] ellas
} desde entonces. Las vemos otra vez en { $days } días. { $overdue ->
    [0] Nadie lleva retraso.
    [one] Una lleva retraso.
   *[other] { $overdue } llevan retraso.
}
boss-again-by = Hasta el { $by }.
boss-again-late = Con retraso: hasta el { $by }.
boss-again-talker = Habla: { $who }.
boss-again-rest = Hay { $count } más que no se muestran.
boss-talk = Conversación
boss-record = Anotar lo que hizo
boss-record-what = ¿Qué hizo?
boss-record-none = Elige
boss-record-on = Qué día
boss-record-note = En pocas palabras
boss-record-note-help = Qué se hizo o se dijo. Todo el equipo puede leerlo, así que no nombres a nadie.
boss-record-turfs = Solo en algunas áreas
boss-record-turfs-label = En estas áreas, con sus partes
boss-record-turfs-help = No marques ninguna si fue en todas partes.
boss-record-go = Anotarlo
said-boss-recorded = Anotado. Mira a quién hay que volver a ver.
boss-what-charm = Amabilidad repentina: pizza, puertas abiertas
boss-what-letters = Cartas, carteles, mensajes, una página web
boss-what-meeting = Una reunión obligatoria
boss-what-alone = Charlas a solas con quien supervisa
boss-what-consultants = Gente contratada para convencernos de que no
boss-what-promises = Promesas o aumentos repentinos
boss-what-threats = Amenazas: horas, puestos, cierre
boss-what-retaliation = Alguien con sanción, traslado o despido
boss-what-delay = Demoras: abogados, audiencias, pláticas que no llegan a nada
boss-what-other = Otra cosa
boss-expect = Qué esperar ahora
boss-expect-what = Estamos en: { $stage }. Esto es lo que hace la gerencia en esa etapa, lo más probable primero, con lo que conviene hablar de antemano.
boss-heard = { $heard } de { $unit } lo han hablado
boss-of-all = De las { $unit } personas de la unidad que están en la lista, { $day }.
boss-of-yours = De las { $unit } personas de la unidad que están en la lista en tus áreas, { $day }.
boss-coverage = Quién ya sabe qué esperar
boss-coverage-what = { $count } de { $unit } han hablado de lo que la gerencia va a decir y a hacer. { $left ->
    [0] No falta nadie.
    [one] Falta una persona.
   *[other] Faltan { $left }.
}
boss-coverage-caption = Área por área, primero donde menos se ha hablado
boss-turf = Área
boss-inoculated = Lo han hablado
boss-unit = En la unidad
boss-on-what = De qué
boss-events = Lo que hizo
boss-events-none = Todavía no hay nada anotado.
boss-everywhere = En todas partes
boss-event-by = { $mine ->
    [yes] { $place }. Lo anotaste tú.
   *[no] { $place }. Lo anotó { $by }.
}
boss-take-back = Retirar
said-boss-taken-back = Retirado. Ya no cuenta.
boss-choose-what = Elige qué hizo.
boss-event-before-drive = Eso es antes de que empezara la campaña. Elige un día posterior.
boss-event-in-the-future = Ese día aún no ha llegado. Elige hoy o un día anterior.
boss-event-too-long = Usa 500 caracteres como máximo.
boss-event-turf-unknown = Una de esas áreas ya no está. Elige otra vez.
boss-events-full = Hay 2.000 hechos anotados, que es todo lo que cabe.

# Lo que rechazan las reglas de un plan trazado hacia atrás
plan-after-too-many = Un hito espera a demasiados otros.
plan-after-unknown = Un hito espera a uno que no está en el plan.
plan-before-drive = Ese día es anterior al inicio de la campaña.
plan-begun-in-the-future = Un hito no puede haber empezado en un día que aún no llega.
plan-done-before-begun = Un hito no puede terminar antes de empezar.
plan-done-in-the-future = Un hito no puede haber terminado en un día que aún no llega.
plan-in-a-circle = Estos hitos se esperan unos a otros en círculo.
plan-milestone-days = Escribe cuántos días lleva el hito.
plan-milestone-missing = Escribe cuál es el hito.
plan-milestone-too-long = Escribe el hito con menos palabras.
plan-milestone-twice = Este hito aparece dos veces en el plan.
plan-too-many = Hay tantos hitos como caben en un plan.

# El plan: hitos contados hacia atrás desde un día
arc-go-plan = El plan
arc-go-calendar = Calendario legal
arc-go-readiness = Preparación para la huelga
arc-written-by = { $mine ->
    [yes] Lo anotaste tú.
   *[no] Lo anotó { $who }.
}
plan-title = El plan
plan-under = Hitos, contados hacia atrás desde el día al que vamos.
plan-under-day = Contado hacia atrás desde el { $day }.
plan-none = Todavía no hay plan. Fija el día al que vamos: una votación, una petición, una huelga, el fin del contrato. Empieza con los hitos de costumbre y hazlos nuestros.
plan-none-yet = Todavía no hay plan. El día lo fija alguien que coordina.
plan-empty = Todavía no hay hitos en el plan.
plan-all-done = Todo lo del plan está hecho.
plan-late = { $days ->
    [one] El plan ya no se sostiene: así como va, terminamos el { $day }, un día tarde.
   *[other] El plan ya no se sostiene: así como va, terminamos el { $day }, { $days } días tarde.
}
plan-holds = El plan se sostiene: así como va, terminamos el { $day }.
plan-ends = El día al que vamos
plan-ends-help = Todo se cuenta hacia atrás desde ese día.
plan-begin = Empezar con
plan-begin-usual = Un plan de costumbre
plan-begin-usual-help = { $path }, desde donde estamos: { $stage }. Sus hitos todavía no tienen quién los lleve, y sus días son reglas de trabajo nuestras: cámbienlos.
plan-begin-to = El plan de costumbre llega hasta
plan-begin-own = Nada: escribimos nuestros propios hitos
plan-set-day = Fijar el día
plan-change-day = Cambiar el día
plan-choose-day = Elige el día al que vamos.
said-plan-day = El día está fijado, y el plan se cuenta hacia atrás desde ahí.
plan-caption = Los hitos del { $first } al { $last }: lo hecho, luego según vencen
plan-today = hoy
plan-bar-done = hecho { $day }
plan-bar-late = tarde: { $day }
plan-bar-critical = crítico: { $day }
plan-bar-due = vence { $day }
plan-key = Cada barra va de cuando empieza a cuando termina, así como va. Llena está hecha; rayada con borde grueso es crítica: si se atrasa, se atrasa el final; sólo el contorno todavía puede atrasarse. El pie bajo la barra es el día en que vence, la línea cortada es hoy, la línea fina del final es el día al que vamos.
plan-told-done = de { $all } hechos
plan-told-critical = críticos
plan-told-overdue = con el día pasado
plan-told-unowned = que nadie lleva
plan-milestones = Hitos
plan-done-ones = { $count ->
    [one] Uno está hecho
   *[other] { $count } están hechos
}
plan-add = Agregar un hito
plan-due = { $days ->
    [one] Vence el { $due }. Hay que empezar a más tardar el { $begin }: toma un día.
   *[other] Vence el { $due }. Hay que empezar a más tardar el { $begin }: toma { $days } días.
}
plan-due-begun = { $days ->
    [one] Vence el { $due }. Empezó el { $begun }: toma un día.
   *[other] Vence el { $due }. Empezó el { $begun }: toma { $days } días.
}
plan-done-on = Hecho el { $day }.
plan-overdue = { $days ->
    [one] Venció ayer.
   *[other] Venció hace { $days } días.
}
plan-behind = { $days ->
    [one] Así como va, termina el { $ends }, un día tarde.
   *[other] Así como va, termina el { $ends }, { $days } días tarde.
}
plan-critical = { $days ->
    [0] Crítico: si se atrasa, se atrasa el final.
    [one] Crítico: de todo lo abierto es lo que menos puede atrasarse, un día.
   *[other] Crítico: de todo lo abierto es lo que menos puede atrasarse, { $days } días.
}
plan-slack = { $days ->
    [0] No puede atrasarse.
    [one] Puede atrasarse un día.
   *[other] Puede atrasarse { $days } días.
}
plan-delays = Atrasa: { $which }.
plan-delays-one = { $days ->
    [one] { $what }, un día
   *[other] { $what }, { $days } días
}
plan-owner-is = { $mine ->
    [yes] Lo llevas tú.
   *[no] Lo lleva { $who }.
}
plan-owner-none = Todavía nadie lo lleva.
plan-after-these = Después de: { $which }.
plan-is-done = Hecho
plan-is-begun = Empezado
plan-not-done = No está hecho
plan-not-begun = No ha empezado
plan-change = Cambiar
said-plan-step = Anotado. El plan se contó de nuevo.
plan-not-yours = Sólo quien lo lleva, o quien coordina, dice que empezó o que está hecho.
plan-check-ins = Cuándo preguntar
plan-check-nobody = Nadie lo lleva
plan-check-what = Preguntar cómo va: { $what }
plan-check-rule = Dos días antes de cada día crítico, o un tercio de los días del propio hito antes. Es nuestra regla de trabajo.
plan-moved = Qué se movió
plan-changed = { $mine ->
    [yes] Lo cambiaste por última vez el { $day }. Desde entonces, y con ese cambio:
   *[no] { $who } lo cambió por última vez el { $day }. Desde entonces, y con ese cambio:
}
plan-moved-none = Nada se movió.
plan-moved-one = { $what }: { $ends_way ->
    [later] termina { $ends ->
        [one] un día
       *[other] { $ends } días
    } después
    [earlier] termina { $ends ->
        [one] un día
       *[other] { $ends } días
    } antes
   *[no] termina el mismo día
}, { $due_way ->
    [later] vence { $due ->
        [one] un día
       *[other] { $due } días
    } después
    [earlier] vence { $due ->
        [one] un día
       *[other] { $due } días
    } antes
   *[no] vence el mismo día
}.
plan-rules = Los días son días naturales. El plan lo cambia quien coordina; quien lleva un hito dice cuándo empieza y cuándo está hecho.
plan-change-title = Cambiar el hito
plan-what = Qué hay que hacer
plan-what-help = Todas las personas del grupo pueden leerlo: no nombres a nadie.
plan-owner = Quién lo lleva
plan-owner-nobody = Nadie todavía
plan-owner-unknown = Esa persona no está en esta campaña. Elige de nuevo.
plan-days = Cuántos días toma
plan-days-help = 0 para algo que pasa en un solo día.
plan-after = Qué tiene que estar hecho antes
plan-after-label = Esto tiene que estar hecho antes de empezar
plan-went = Cuándo empezó y cuándo se hizo
plan-begun = Empezado
plan-done = Hecho
plan-keep = Guardar
said-plan-milestone = Guardado. El plan se contó de nuevo.
plan-remove = Sacarlo del plan
plan-remove-what = Lo que lo esperaba ya no lo espera. Esto no se puede deshacer.
plan-remove-go = Sacarlo
said-plan-removed = Sacado. El plan se contó de nuevo.

# El calendario de avisos
calendar-title = Calendario legal
calendar-under = Los días en que la ley espera algo de nosotros o de la gerencia. Es un consejo para comprobar, no un abogado.
calendar-no-pack = La ley cambia de un lugar a otro. Primero hay que elegir la jurisdicción de esta campaña, en sus ajustes.
calendar-choose = Elegir la jurisdicción
calendar-advice = Esto no es asesoría legal. Un día perdido puede costarnos la votación: hagan comprobar cada uno.
calendar-notices = Avisos
calendar-none = Las cifras de esta jurisdicción no nombran días.
calendar-no-day = Todavía sin día
calendar-past = (ya pasó)
calendar-from-petition = la petición
calendar-from-hearing-notice = el aviso de audiencia
calendar-from-election = el día en que se ordena o acuerda la elección
calendar-from-strike = el primer día de la huelga
calendar-days-after = { $days ->
    [one] Un día después de: { $from }.
   *[other] { $days } días después de: { $from }.
}
calendar-business-after = { $days ->
    [one] Un día hábil después de: { $from }.
   *[other] { $days } días hábiles después de: { $from }.
}
calendar-days-before = { $days ->
    [one] Un día antes de: { $from }.
   *[other] { $days } días antes de: { $from }.
}
calendar-business-before = { $days ->
    [one] Un día hábil antes de: { $from }.
   *[other] { $days } días hábiles antes de: { $from }.
}
calendar-holidays = Los días hábiles son de lunes a viernes. Los feriados no se conocen aquí y no se cuentan: miren si hay alguno en medio.
calendar-days = Los días desde los que contamos
calendar-day-petition = Se presenta la petición
calendar-day-hearing-notice = Se entrega el aviso de audiencia
calendar-day-election = Se ordena o acuerda la elección
calendar-day-strike = El primer día de una huelga
calendar-set = Fijar los días
said-calendar = Los días están fijados.
calendar-before-drive = Eso es antes de que empezara esta campaña. Elige un día posterior.
calendar-too-far = Faltan más de diez años. Elige un día anterior.
jurisdiction-title = Jurisdicción
jurisdiction-pack = Qué ley vale para esta campaña
jurisdiction-help = De ahí toman sus cifras el calendario legal y las tarjetas. Todas son consejos, con sus fuentes y el día en que alguien las leyó por última vez.
jurisdiction-none = Todavía sin elegir
jurisdiction-go = Elegirla
said-jurisdiction = La jurisdicción está guardada.

# Preparación para la huelga
ready-title = Preparación para la huelga
ready-under = Cinco señales, una junto a otra. Nada aquí las suma: si estamos listos lo decidimos nosotros.
ready-part = Ves las zonas que tienes. Quien tiene todas las zonas las ve todas.
ready-whole = De toda la campaña
ready-yes = Votos a favor en el voto de práctica
ready-hardship = Un plan para los apuros
ready-hardship-there = Acordado el { $day }.
ready-hardship-none = No hay ninguno anotado. ¿Quién ayuda a quién cuando deje de llegar la paga?
ready-of-day = { $said } Se cerró el { $day }.
ready-there = { $have } de { $of }. Hacen falta { $need }.
ready-short = { $have } de { $of }. Hacen falta { $need }.
ready-cell-there = { $have } de { $of }
ready-cell-short = { $have } de { $of }, { $missing ->
    [one] falta una persona
   *[other] faltan { $missing }
}
ready-old = Demasiado viejo para apoyarse en ello: { $day }.
ready-unknown = No se sabe.
ready-is-there = está
ready-is-short = falta
ready-is-old = viejo
ready-is-unknown = no se sabe
ready-turfs = Zona por zona
ready-caption = Cada zona con trabajadores
ready-caption-yours = Las zonas que tienes
ready-turf = Zona
ready-vote = Voto de práctica
ready-test = Prueba pública
ready-floor = Sobre el piso
ready-network = En el comité
ready-vote-on = El voto de práctica se cerró el { $day }.
ready-no-vote = Todavía no se ha cerrado ningún voto de práctica.
ready-test-on = La última prueba pública se cerró el { $day }.
ready-no-test = Todavía no se ha cerrado ninguna prueba pública.
ready-nobody = Todavía no hay nadie de estas zonas en la lista.
ready-rules = El { $target } % participa en el voto de práctica y en la última prueba pública, el { $yes } % de toda la unidad vota a favor, ninguna zona queda bajo el { $floor } % y una de cada { $reach } personas está en el comité. El piso es nuestra regla de trabajo. Lo que tiene más de 60 días ya no cuenta. Un cuadro lleno está, uno vacío falta, uno punteado no se sabe o es viejo.
ready-agree = Acordamos un plan para los apuros
ready-agree-what = Qué dice, en pocas palabras
ready-agree-help = A quién se pide ayuda y cómo se reparte. Todas las personas del grupo pueden leerlo: aquí no va el dinero, la salud ni la familia de nadie.
ready-agree-on = En qué día
ready-agree-go = Anotarlo
said-hardship = Anotado.
hardship-full = Hay 200 acuerdos anotados, que es todo lo que una campaña puede tener.
ready-agreed = Lo que acordamos
ready-agreed-on = Acordado el { $day }

# Lo que sigue para la campaña, y lo más débil
next-again-late = { $count ->
    [one] Volver a ver a una persona
   *[other] Volver a ver a { $count } personas
}{ $here ->
    [yes] {""}: { $turf }
   *[no] {""}
}
next-again-late-because = La gerencia hizo algo donde trabajan, apoyan o dudan, y ya pasaron los siete días para volver a verlas.
next-again-late-act = A quién ver
next-again = { $count ->
    [one] Volver a ver a una persona esta semana
   *[other] Volver a ver a { $count } personas esta semana
}{ $here ->
    [yes] {""}: { $turf }
   *[no] {""}
}
next-again-because = Apoyan o dudan, la gerencia hizo algo donde trabajan, y nadie ha hablado con ellas desde entonces.
next-again-act = A quién ver
next-milestone = Con retraso: { $what }
next-milestone-because = { $count ->
    [0] Es crítico: el final del plan se mueve con él.
    [one] Es crítico, y por él se atrasa otro hito.
   *[other] Es crítico, y por él se atrasan otros { $count }.
}
next-milestone-act = Ver el plan
next-plan = { $count ->
    [one] El plan va un día tarde
   *[other] El plan va { $count } días tarde
}
next-plan-because = Así como va, no llegamos al día al que vamos.
next-plan-act = Ver el plan
next-shrank = { $turf } hizo menos que en la prueba anterior
next-shrank-because = { $count ->
    [one] Actuó una persona menos que con la proporción de la prueba anterior. ¿Quién faltó, y quién no ha hablado con ella?
   *[other] Actuaron { $count } menos que con la proporción de la prueba anterior. ¿Quién faltó, y quién no ha hablado con esas personas?
}
next-shrank-act = Comparar las pruebas
next-gaps = { $count ->
    [one] El comité no tiene a nadie en un rincón
   *[other] El comité no tiene a nadie en { $count } rincones
}
next-gaps-because = A donde no llega el comité, llega la gerencia.
next-gaps-act = Ver los huecos
next-confirm = { $count ->
    [one] Confirmar lo que la última prueba mostró de una persona
   *[other] Confirmar lo que la última prueba mostró de { $count } personas
}
next-confirm-because = Lo que alguien hace cuenta más que lo que dijo.
next-confirm-act = Ver las pruebas
next-mark = { $mark }: faltan { $count }
next-mark-because = De las marcas de esta etapa ({ $stage }) es la que está más lejos.
next-mark-act = Trabajar en ello
weakest-turf = Lo más débil: { $turf }
weakest-test = { $yours ->
    [yes] { $count } de { $unit } actuaron en la última prueba, la proporción más baja de las zonas que tienes.
   *[no] { $count } de { $unit } actuaron en la última prueba, la proporción más baja de todas las zonas.
}
weakest-support = { $yours ->
    [yes] { $count } de { $unit } nos apoyan con un hecho o de palabra, la proporción más baja de las zonas que tienes.
   *[no] { $count } de { $unit } nos apoyan con un hecho o de palabra, la proporción más baja de todas las zonas.
}
arc-source-tests = De las pruebas de estructura que terminaron.
arc-source-no-team = Quién está en el equipo de acción no se anota aquí. Tenemos que contarlo nosotros, área por área.
arc-source-no-survey = La encuesta no se hace aquí. Tenemos que contar nosotros quién respondió.
