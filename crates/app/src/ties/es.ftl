# Vínculos y liderazgos naturales.
leaders-title = A quién siguen las demás personas
leaders-under = De { $ties ->
    [one] un vínculo contado
   *[other] { $ties } vínculos contados
} en uno a uno entre { $unit } personas, { $day }.
leaders-tabs = Vínculos y liderazgos
leaders-tab = Liderazgos
map-tab = Mapa
bullseye-tab = Diana
leaders-candidates = Quién puede tener liderazgo natural
leaders-none = Todavía no se ha nombrado a nadie. En cada uno a uno, pregunta en quién confían y a quién siguen.
leaders-how = Personas a quienes nombran al menos dos, o sin quienes un grupo quedaría aislado. Un número no hace líder a nadie: pídele que traiga gente y mira quién viene.
leaders-more = { $count } más
leaders-named-all-in = { $followers ->
    [one] Una persona de { $turf } le nombra.
   *[other] { $followers } personas de { $turf } le nombran.
}
leaders-named-mostly-in = { $followers ->
    [one] Una persona le nombra
   *[other] { $followers } personas le nombran
}, { $many } de ellas en { $turf }.
leaders-only-through = { $count ->
    [one] Una de ellas no habla con nadie más del comité.
   *[other] { $count } de ellas no hablan con nadie más del comité.
}
leaders-reach = En dos pasos llega a { $count }.
leaders-cut-off = Sin esta persona, { $count } quedarían aisladas del resto.
leaders-is-leader = Otras personas le siguen: lo dijo alguien del equipo.
leaders-is-activist = Sin seguidores a la vista todavía.
leaders-is-unknown = Nadie ha dicho si otras personas le siguen.
leaders-on-committee = En el comité.
leaders-test = Prueba de liderazgo
leaders-running = Pruebas de liderazgo en marcha
leaders-running-one = { $name }: traer a { $count ->
    [one] una persona
   *[other] { $count } personas
} a { $what }
leaders-asked-by = { $mine ->
    [yes] Se lo pediste tú
   *[no] Se lo pidió { $by }
}, { $day }.
leaders-activists = Sin seguidores a la vista todavía
leaders-activists-what = Con ganas, y su trabajo es bienvenido. Si otras personas les siguen, lo muestra una prueba de liderazgo.
leaders-activists-count = { $count ->
    [one] Una persona
   *[other] { $count } personas
}

leader-title = ¿Otras personas siguen a { $name }?
leader-excluded = Está fuera de la unidad. A nadie de fuera se le pide una prueba de liderazgo.
leader-someone = alguien que ya no está en la lista
leader-running = Traer gente a { $what }
leader-due = Para el { $day }.
leader-late = Con retraso: era para el { $day }.
leader-moved = Vinieron { $came } de { $of }: trajo a la mayoría.
leader-not-yet = Vinieron { $came } de { $of }: sin seguidores a la vista todavía.
leader-came = ¿Quién vino?
leader-came-help = Quienes vinieron por esta persona, y solo a quienes viste. Si no vino nadie, no marques a nadie.
leader-came-on = Qué día
leader-came-go = Anotar quién vino
leader-ask = Pedir una prueba de liderazgo
leader-ask-what = Acuerden a quién traerá, a qué y para cuándo. Después, mira quién viene.
leader-ask-another = Pedir otra
leader-bring-followers = A quién traer: personas que le nombran
leader-nobody-names = Nadie le ha nombrado todavía. Elige de su área.
leader-bring-turf = De { $turf }: { $count }
leader-bring-others = A quién traer
leader-to-what = ¿A qué?
leader-to-what-help = La reunión del jueves, la marcha a la oficina del jefe
leader-due-on = ¿Para cuándo?
leader-ask-go = Anotarla
leader-set = Si otras personas le siguen
leader-set-help = Según lo visto en actos: alguien pide y la gente viene. Lo que piense de nosotros no dice nada de eso.
leader-why = ¿En qué se vio?
leader-why-help = La prueba de liderazgo, o lo que pasó
leader-set-go = Guardar
leader-status-missing = Elige una opción.
leader-happened = Qué se vio y quién lo anotó
leader-ended = { $day }, { $what }: { $outcome } Anotado por { $mine ->
    [yes] ti
   *[no] { $by }
}.
leader-ended-nobody = No vino nadie.
leader-ended-came = Vinieron: { $names }.
leader-was-set = { $day }: { $status }. { $mine ->
    [yes] Lo anotaste tú
   *[no] Lo anotó { $by }
}:
leader-of-worker = ¿Otras personas le siguen?
leader-of-worker-running = Hay una prueba de liderazgo en marcha.
leader-of-worker-go = Prueba de liderazgo
said-leader-asked = La prueba queda anotada. Vuelve ese día y di quién vino.
said-leader-came = Anotado. Ahora di si otras personas le siguen.
said-leader-set = Guardado, con el motivo.
leader-test-nobody = Elige a quién va a traer.
leader-test-themselves = No puede traerse a sí misma esa persona. Elige a otras.
leader-test-too-many = Elige 30 personas como máximo.
leader-test-to-what = Di a qué va a traer gente.
leader-test-to-what-long = Usa 200 caracteres como máximo.
leader-test-due-past = Ese día ya pasó. Elige uno posterior.
leader-test-due-far = Elige un día dentro de los próximos 180.
leader-test-ended = Alguien ya anotó quién vino. Se queda como está.
leader-test-other = Elige solo entre quienes iba a traer.
leader-test-ended-early = Eso es antes de que se lo pidieran. Elige un día posterior.
leader-test-ended-ahead = Ese día aún no ha llegado. Elige hoy o un día anterior.
leader-test-unknown = Alguna de estas personas ya no está en la unidad, o no la puedes abrir. Elige otra vez.
leader-tests-full = No se puede anotar más sobre una sola persona.

map-title = El mapa del trabajo
map-under = { $people } personas y { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
} entre ellas, contados en uno a uno hasta el { $day }.
map-under-turf = { $turf }: { $people } personas y { $ties ->
    [one] un vínculo
   *[other] { $ties } vínculos
} entre ellas, { $day }.
map-choose = Qué área
map-whole = Todas
map-print = Imprimir
map-nobody = Todavía no hay nadie en la lista.
map-key-leader = otras personas le siguen
map-key-committee = en el comité
map-how = Un disco es un área, y las personas más nombradas están hacia el centro. Las líneas entre áreas llevan cuántos vínculos las unen. Toca a una persona para abrirla, o un disco para abrir su área.
map-told = Lo mismo en palabras
map-between = Vínculos entre áreas
map-between-two = { $one } y { $other }: { $count }
map-turf = { $turf }: { $people } personas, { $tied } con vínculos
map-alone = { $count ->
    [one] De una más no se ha contado ningún vínculo.
   *[other] De { $count } más no se ha contado ningún vínculo.
}
map-named-by = le nombran { $names }
map-tied-to = tiene vínculos con { $names }
map-on-committee = en el comité

bullseye-title = Qué tan cerca del centro estamos
bullseye-under = En cualquier trabajo la mayoría está en los anillos de fuera, y no es un fracaso. La tarea es un anillo hacia dentro.
bullseye-caption = { $unit } personas en la unidad, { $day }
bullseye-core = en el comité
bullseye-activist = suman a otras personas, o mostraron apoyo en un acto
bullseye-supporter = dicen que nos apoyan
bullseye-disengaged = no se deciden, ahora no están con nosotros o están sin evaluar
bullseye-opposed = en contra
bullseye-core-short = Comité
bullseye-activist-short = Actúan
bullseye-supporter-short = Apoyan
bullseye-disengaged-short = Fuera
bullseye-opposed-short = En contra
bullseye-how = Las suposiciones no mueven a nadie, ni hacia dentro ni hacia fuera.
bullseye-turf = Área
bullseye-unit = Personas
bullseye-by-turf = Por área
