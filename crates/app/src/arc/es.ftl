# El arco: etapas, la campaña de la gerencia.
arc-title = El arco
arc-under = Estamos en: { $stage }.
arc-under-since = Estamos en: { $stage }, desde el { $day }.
arc-over = El arco: qué hace falta para avanzar
boss-over = { $count ->
    [one] Volver a ver a una persona
   *[other] Volver a ver a { $count } personas
}{ $late ->
    [0] {""}
   *[other] {""}, { $late } con retraso
}
boss-over-because = Apoyan o dudan, la gerencia hizo algo donde trabajan, y nadie ha hablado con ellas desde entonces.
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
arc-move-by = { $missing ->
    [0] { $day }. Anotado: { $by }, con todas las marcas logradas.
    [one] { $day }. Anotado: { $by }, con una marca que faltaba o no se sabía.
   *[other] { $day }. Anotado: { $by }, con { $missing } marcas que faltaban o no se sabían.
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
boss-event-by = { $place }. Anotado: { $by }.
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
