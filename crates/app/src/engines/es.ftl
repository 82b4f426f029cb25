# Motores: programas que hacemos una y otra vez, en los que cada papel descubre gente para el siguiente.
more-engines = Motores
more-engines-under = Programas que forman gente: visitas, llamadas, grupos de lectura y los nuestros
more-readings = Lecturas y la reunión
more-readings-under = Textos breves junto a lo que pedimos, y cómo nos reunimos de a dos sobre quienes formamos

engines-title = Motores
engines-under = Programas que hacemos una y otra vez. Quien viene aprende a guiar a quienes vienen después: cada papel descubre gente para el siguiente.
engines-running = Vueltas de ahora y próximas
engines-none-running = Ahora no hay ningún motor en marcha. Elijan uno de abajo y preparen una vuelta: sus días, sus turnos y quién se ocupa del conjunto.
engines-past = { $count ->
    [one] { $count } vuelta terminada
   *[other] { $count } vueltas terminadas
}
engines-own = Los nuestros
engines-ready-made = Listos para usar
engines-new = Escribir uno nuestro
engines-days = { $from } a { $to }
engines-stands-drawn = sin empezar
engines-stands-soon = empieza pronto
engines-stands-running = en marcha
engines-stands-over = terminada

engines-own-since = Nuestro, escrito el { $day }.
engines-lay = Preparar una vuelta
engines-change = Cambiarlo
engines-copy = Escribir uno nuestro a partir de este
engines-as-text = Como texto
engines-ran = Lo que salió
engines-ran-under = { $count ->
    [one] { $count } vuelta: quién vino, quién subió, cuánto costó
   *[other] { $count } vueltas: quién vino, quién subió, cuánto costó
}
engines-ladder = La escalera de papeles
engines-ratio = Una persona por cada { $least } a { $most } de: { $of }
engines-begins-here = Por aquí se empieza
engines-ask-size = tamaño { $size } de 8
engines-does = De qué se ocupa
engines-trained = Formación
engines-trained-in = { $training }: { $step }
engines-step-learn = lo aprendió
engines-step-do = lo hizo, y alguien lo vio
engines-step-teach = lo enseñó
engines-step-none = No hace falta
engines-ready = Cuándo está lista
engines-ready-shifts = { $count ->
    [one] vino a { $count } turno en el papel de abajo
   *[other] vino a { $count } turnos en el papel de abajo
}
engines-ready-asks = { $count ->
    [one] hizo { $count } cosa que le pedimos
   *[other] hizo { $count } cosas que le pedimos
}
engines-ready-brought = { $count ->
    [one] trajo a { $count } persona
   *[other] trajo a { $count } personas
}
engines-ready-developed = { $count ->
    [one] formó a { $count } persona
   *[other] formó a { $count } personas
}
engines-debrief = Lo que se pregunta después
engines-trainings = Formaciones
engines-minutes = { $minutes } min
engines-session = Una sesión, { $minutes } minutos
engines-from-minute = desde el minuto { $minute }
engines-shifts = Turnos
engines-by-hand = Se pone a mano
engines-shift-when = { $weekday }, { $starts }, { $minutes } min
engines-needed = { $role }: { $count }
engines-counted = Lo que contamos
engines-always-counted = Siempre se cuentan la gente nueva, quienes suben y las horas.
engines-weekday = Qué día de cada semana
engines-weekday-monday = Lunes
engines-weekday-tuesday = Martes
engines-weekday-wednesday = Miércoles
engines-weekday-thursday = Jueves
engines-weekday-friday = Viernes
engines-weekday-saturday = Sábado
engines-weekday-sunday = Domingo

# El formulario de un motor nuestro
engines-change-title = Nuestro motor
engines-form-under = Aquí escriben en español. Lo que dice en inglés se queda; para ambos a la vez, cámbienlo como texto.
engines-errors = Todavía no se guardó. Revisen esto:
engines-name = Cómo se llama
engines-about = Para qué es
engines-ladder-help = Primero el papel más bajo: por donde se empieza. Cada uno de los siguientes guía a gente del anterior.
engines-another-role = Otro papel, más arriba
engines-role-name = Cómo se llama el papel
engines-does-lines = De qué se ocupa, una cosa por línea
engines-least = Una persona por al menos tantas del papel de abajo
engines-most = y como máximo
engines-ask-field = Cuánto pide tomarlo, de 1 a 8
engines-trained-label = Formación: { $training }
engines-debrief-lines = Lo que preguntamos después, una pregunta por línea
engines-ready-shifts-field = Lista: turnos en el papel de abajo
engines-ready-asks-field = Lista: cosas pedidas que hizo
engines-ready-brought-field = Lista: personas que trajo
engines-ready-developed-field = Lista: personas que formó
engines-ready-says = Lista, en palabras
engines-another-training = Otra formación
engines-training-name = Cómo se llama
engines-training-about = Qué se aprende
engines-agenda = Cómo va una sesión
engines-agenda-items = { $count ->
    [one] { $count } parte
   *[other] { $count } partes
}
engines-item = Qué hacemos
engines-another-shift = Otro turno
engines-shift-name = Cómo se llama el turno
engines-starts = Empieza a las, como 17:30
engines-minutes-field = Minutos
engines-needs-label = Cuánta gente: { $role }
engines-count = Algo que contamos
engines-take-out = Quitarlo
engines-keep = Guardarlo
engines-keep-not = Dejarlo como estaba
engines-back = Volver al motor
engines-text = El motor
engines-text-help = Cada papel, formación, parte de la sesión, turno y cuenta empieza con su nombre entre corchetes dobles. Las palabras van en los dos idiomas.
engines-text-under = Los dos idiomas, todas las partes.
engines-text-copy-under = Este viene con el programa. Lo que guarden aquí será uno nuestro, al lado de él.
engines-fault-line = Línea { $line }: { $sentence }
engines-changed = Otra persona cambió este motor mientras escribían. Lo que escribieron sigue aquí: miren lo suyo en otra pestaña y vuelvan a guardar.
engines-not-kept = Ahora no se pudo guardar. Lo que escribieron sigue aquí: inténtenlo otra vez.
engines-too-many = Son más motores nuestros de los que caben: 40 como máximo. Cambien o quiten uno de los que hay.
said-engine-kept = Guardado.
engines-delete = Quitarlo
engines-delete-what = Desaparece de la lista de motores y no se puede planear otra vuelta con él. Las vueltas terminadas quedan como están, con quién vino y lo que se contó.
engines-delete-sure = Sí, quitar este motor
engines-delete-go = Quitarlo para siempre
engines-delete-not-sure = Marquen esto primero: un motor que se quita no vuelve.
engines-delete-runs = Una vuelta de este motor no ha terminado. Quítenlo cuando haya pasado su último día.
said-engine-deleted = Ya no está. Sus vueltas pasadas siguen aquí.

# Vueltas
engines-lay-title = Una vuelta de: { $engine }
engines-lay-under = ¿De qué día a qué día? Los turnos de siempre se ponen en sus días de la semana.
engines-from = Primer día
engines-to = Último día
engines-lay-help = Todavía no se le pide nada a nadie: pueden añadir turnos, cancelar algunos y repartir papeles; luego empiecen.
engines-lay-by-hand = Este motor no tiene turnos en un día de la semana: añadan sus turnos a mano en la página siguiente.
engines-lay-go = Prepararla
engines-lay-not = Ahora no
runs-too-many = Hay tantas vueltas como caben en esta campaña.
engines-begin-title = Esta vuelta no ha empezado.
engines-begin-under = Cuando alguien se ocupe del conjunto, empiecen: desde entonces se le pide a la gente y se anota quién vino.
engines-begin = Empezar
engines-asks = A quién pedirle
engines-asks-under = Qué y por qué; quién está lista para más; balances por hacer
engines-ran-way = Lo que salió de este motor
engines-ran-way-under = Quién subió, quién dejó de venir, cuánto costó, vuelta a vuelta
engines-when = { $day }, { $starts }
engines-called-off = cancelado
engines-came = { $count ->
    [one] vino { $count }
   *[other] vinieron { $count }
}
engines-said-yes = { $count } de { $needs }
engines-no-shifts = Esta vuelta aún no tiene turnos.
engines-no-more-shifts = No quedan turnos por venir.
engines-later-shifts = { $count ->
    [one] { $count } turno posterior
   *[other] { $count } turnos posteriores
}
engines-past-shifts = { $count ->
    [one] { $count } turno terminado
   *[other] { $count } turnos terminados
}
engines-add-shift = Añadir un turno
engines-which-shift = Como cuál
engines-on = Qué día
engines-as-usual = Lo que dejen vacío queda como siempre.
engines-add-shift-go = Añadirlo
engines-roles = Quién tiene qué papel
engines-nobody-yet = Todavía nadie.
engines-unknown = { $count ->
    [one] { $count } persona de un área que no llevas: su nombre lo lee quien la lleva.
   *[other] { $count } personas de áreas que no llevas: sus nombres los lee quien las lleva.
}
engines-leave = Lo deja
engines-fill = Repartir un papel
engines-who = Quién
engines-who-help = El nombre como está en la lista, o entre nuestra gente con cuenta.
engines-who-missing = Escriban quién es.
engines-nobody-found = Nadie con ese nombre está en tu parte de la lista ni entre nuestra gente con cuenta. Revisen cómo se escribe, o pónganla primero en la lista.
engines-which-one = Varias personas se llaman así. Elijan quién es.
engines-which = Quién es
engines-role = Como qué
engines-fill-go = Lo toma
said-run-laid = Preparada. Todavía no se le pide nada a nadie.
said-run-filled = Anotado.
said-run-left = Dejó el papel.
said-run-begun = La vuelta ha empezado.
said-run-shift = Turno añadido.
said-run-off = Cancelado.

# Un turno
engines-press-came = Vino
engines-press-missed = No vino
engines-press-will = Vendrá
engines-shift-stands = { $came } vinieron; { $will } dijeron que sí; hacen falta { $needs }
engines-called-off-long = Este turno se canceló.
engines-not-yours = Quienes organizan y quienes guían a otras personas en esta vuelta anotan quién vino. Díselo a alguien.
engines-who-came = Quién vino
engines-nobody-here = Todavía nadie. Pidan a la gente por su nombre; quien diga que sí estará aquí.
engines-left = { $count ->
    [one] No se muestra { $count } más: escriban el nombre abajo.
   *[other] No se muestran { $count } más: escriban el nombre abajo.
}
engines-someone-else = Alguien más
engines-not-on-list = Aún no está en la lista
engines-counts-mine = Escribe lo que contaron tú y tu grupo. Cada quien escribe lo suyo; la página lo suma.
engines-counts-keep = Guardar mis números
engines-call-off = Cancelar este turno
said-run-counted = Tus números quedaron guardados.

# A quién pedirle
engines-asks-lead = La página propone; decidimos nosotras y nosotros. No se propone a nadie que ya lleve cinco cosas pedidas, ni a quien aún espera el balance de lo último.
engines-asks-none = Ahora no hace falta pedirle a nadie: todos los turnos por venir tienen gente.
engines-asks-as = { $role }: { $shift }, { $when }
engines-ask = Pedir
engines-asks-more = { $count ->
    [one] { $count } propuesta más
   *[other] { $count } propuestas más
}
engines-why-never = nunca se le pidió nada en este motor
engines-why-ready = está lista, y aún no lo ha tenido
engines-why-held = ya lo hizo antes
engines-why-wants = quiere más
engines-why-trained = tiene la formación
engines-why-free = dijo que entonces puede
engines-why-last = hizo algo de tamaño { $size }
engines-why-open = { $count ->
    [0] no tiene nada pendiente
    [one] tiene { $count } cosa pendiente
   *[other] tiene { $count } cosas pendientes
}
engines-why-steps = { $steps } pasos más que lo último: se crece de paso en paso
engines-short = Aun si todas dicen que sí, falta
engines-short-line = { $role }: { $count } más
engines-held = { $count ->
    [one] Por qué no se propone a { $count } persona más
   *[other] Por qué no se propone a otras { $count } personas
}
engines-held-debrief = { $count ->
    [one] { $count } espera el balance de lo último
   *[other] { $count } esperan el balance de lo último
}
engines-held-carries = { $count ->
    [one] { $count } ya lleva bastante
   *[other] { $count } ya llevan bastante
}
engines-held-less = { $count ->
    [one] { $count } dijo: ahora no tanto
   *[other] { $count } dijeron: ahora no tanto
}
engines-held-untrained = { $count ->
    [one] a { $count } le falta una formación: { $training }
   *[other] a { $count } les falta una formación: { $training }
}
engines-held-not-ready = { $count ->
    [one] { $count } aún no está lista para: { $role }
   *[other] { $count } aún no están listas para: { $role }
}
engines-held-not-free = { $count ->
    [one] { $count } no puede entonces
   *[other] { $count } no pueden entonces
}
engines-held-enough = { $count ->
    [one] { $count } podría venir, pero ya hay bastante gente
   *[other] { $count } podrían venir, pero ya hay bastante gente
}
engines-promotions = Listas para el siguiente papel
engines-promotions-none = Nadie ha hecho todavía todo lo que pide el siguiente papel. Lo que pide está en la página del motor.
engines-promotion = Lista para: { $role }
engines-promotion-by = { $mine ->
    [yes] Te toca pedírselo.
   *[no] Le toca pedírselo a { $name }.
}
engines-promotion-knows = { $mine ->
    [yes] Te toca pedírselo: tú la formaste o la trajiste.
   *[no] Le toca pedírselo a { $name }, que la formó o la trajo.
}
engines-promotion-nobody = Nadie tiene aún ese papel: se lo pide alguien que organiza.
engines-debriefs = Balances por hacer
engines-debriefs-none = Ninguno: con quienes vinieron ya se hizo.
engines-debrief-by = { $mine ->
    [yes] Tú, con
   *[no] { $name }, con
}
engines-debrief-nobody = Quien se reúne con ellas, con
engines-and-unknown = { $count ->
    [one] y una persona más
   *[other] y { $count } más
}
engines-a-coworker = Alguien del trabajo

# Lo que salió de un motor
engines-ran-title = Lo que salió de: { $engine }
engines-ran-days = { $count ->
    [one] { $count } vuelta, del { $from } al { $to }
   *[other] { $count } vueltas, del { $from } al { $to }
}
engines-ran-none = Todavía no hay ninguna vuelta de este motor. Preparen una: después, aquí estará quién viene, quién sube y cuánto cuesta.
engines-ran-produced = Lo que salió, y lo que costó
engines-ran-new = personas que vinieron por primera vez
engines-ran-rose = personas que subieron
engines-ran-leaders = personas que guían a otras por primera vez
engines-ran-hours = horas que dio la gente
engines-ran-ladder = Dónde está cada quien que vino a la última vuelta
engines-ran-caption = { $people ->
    [one] { $people } persona que vino a la vuelta del { $from } al { $to }
   *[other] { $people } personas que vinieron a la vuelta del { $from } al { $to }
}
engines-ran-in-words = La escalera en números, en todas las vueltas
engines-head-role = Papel
engines-head-now = Están en él
engines-head-new = Empezaron ahí
engines-head-rose = Subieron
engines-head-dropped = Dejaron de venir
engines-share-percent = { $count } de { $of } ({ $percent } %)
engines-ran-rates-note = Subieron: de todas las personas que estaban en el peldaño o empezaron ahí. Dejaron de venir: de quienes estaban en él tras una vuelta a la que siguió otra.
engines-ran-runs = Vuelta a vuelta
engines-head-run = Vuelta
engines-head-new-people = Gente nueva
engines-head-rose-people = Subieron
engines-head-leaders = Guían
engines-head-hours = Horas
engines-head-came = Vinieron, de quienes dijeron que sí
engines-ran-hundred = En cien horas: { $new } personas nuevas, { $rose } que subieron.
engines-ran-who-title = Quién está dónde
engines-ran-stand = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
engines-ran-rose-told = { $count ->
    [one] subió { $count }
   *[other] subieron { $count }
}
engines-ran-new-told = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
}
engines-ran-dropped-told = { $count ->
    [one] { $count } dejó de venir desde la vuelta anterior
   *[other] { $count } dejaron de venir desde la vuelta anterior
}
engines-tenths = { $whole },{ $tenth }
engines-more = { $count } más
engines-ran-under-way = La última vuelta sigue en marcha: quien aún no vino todavía puede venir.
engines-ran-who = { $role }: { $count }

# Lecturas
readings-title = Lecturas
readings-under = Textos breves, de pocos minutos. Cada uno va con algo que pedimos; su pregunta abre la siguiente charla.
readings-with-asks = Junto a algo de tamaño { $sizes }
readings-with-roles = Junto a un papel: { $roles }
readings-question = La pregunta de la siguiente charla
readings-own = Las nuestras
readings-own-none = Todavía nada nuestro: un artículo, un capítulo, una película de la que aprendimos.
readings-write = Anotar una lectura nuestra
readings-title-field = Cómo se llama
readings-found = Dónde encontrarla
readings-found-help = Una dirección, un estante, una persona.
readings-with-role = Junto a qué papel
readings-with-none = Junto a ninguno
readings-too-many = Hay tantas lecturas nuestras como caben. Quiten antes una.
said-reading-kept = Guardado.
readings-meeting = La reunión sobre la gente que formas
readings-meeting-under = { $minutes } minutos, para leer o imprimir
readings-help = Qué ayuda
readings-print = Imprimirla
readings-minutes = { $minutes } minutos en total

# Lo que rechazan las reglas
engine-number = Escriban un número entero.
engine-clock = Escriban la hora como 17:30.
engine-ask-order = Un papel no puede pedir menos que el que está debajo.
engine-ask-size = Digan cuánto pide este papel, de 1 a 8.
engine-debrief-missing = Todo papel tiene su balance: escriban al menos una pregunta.
engine-file-too-long = Este archivo es demasiado largo para un motor.
engine-id = Para los archivos, usen minúsculas sin acentos, cifras y guiones, 40 como máximo.
engine-minutes = Escriban cuántos minutos dura, desde uno hasta un día entero.
engine-name-missing = Escriban cómo se llama.
engine-needs = Un turno necesita gente: escriban cuántas personas de al menos un papel, 2.000 como máximo.
engine-ratio = Escriban para cuántas personas del papel de abajo hay una, de menos a más, 200 como máximo. El papel más bajo no guía a nadie.
engine-ready-missing = Escriban qué ha hecho quien está lista para este papel: al menos un número, y en palabras.
engine-ready-range = Lo que cuenta como lista está fuera de rango: 100 como máximo, y nada para el papel más bajo.
engine-role-unknown = Un turno necesita un papel que este motor no tiene. Añadan el papel o quítenlo del turno.
engine-roles-few = Una escalera tiene al menos dos papeles: quien participa y quien guía.
engine-shift-missing = Añadan al menos un turno.
engine-too-long = Es demasiado largo. Los nombres tienen 80 caracteres como máximo; lo demás, 600.
engine-too-many = Es más de lo que cabe en un motor.
engine-training-unknown = Este papel pide una formación que no existe. Añadan primero la formación o quítenla del papel.
engine-twice = Dos tienen el mismo nombre corto. Den a cada cual el suyo.
engine-unreadable = Este archivo no se puede leer como motor.
engine-words-missing = Díganlo en palabras, al menos en uno de nuestros idiomas.
kit-ask-size = El tamaño de lo que se pide es un paso de 1 a 8.
kit-empty = Todavía no tiene nada: añadan una lectura, una parte o una pregunta.
kit-id-missing = Pónganle un nombre corto propio.
kit-minutes = Escriban cuántos minutos dura, desde uno hasta un día entero.
kit-too-long = Es demasiado largo.
kit-twice = Dos tienen el mismo nombre corto. Den a cada cual el suyo.
kit-unreadable = Este archivo no se puede leer.
kit-words-missing = Díganlo en palabras, al menos en uno de nuestros idiomas.
run-count-unknown = Este motor no cuenta eso.
run-days-order = El último día es anterior al primero. Inviértanlos.
run-filled-full = Hay tantas personas con papel como caben en una vuelta.
run-minutes = Escriban cuántos minutos dio, desde uno hasta un día entero.
run-needs = Digan cuántas personas de cada papel necesita el turno: al menos una, 2.000 como máximo.
run-not-begun = Esta vuelta no ha empezado. Empiécenla primero; lo preparado se queda como está.
run-number = Ese número es demasiado grande para un turno.
run-over = El último día de esta vuelta ya pasó. Pongan uno posterior y empiecen.
run-role-unknown = Este motor no tiene ese papel.
run-rows-full = Hay tanto anotado como cabe en una vuelta. Empiecen otra.
run-shift-called-off = Este turno se canceló.
run-shift-outside = Ese día no está entre los días de esta vuelta.
run-shift-to-come = Este turno aún no llega. Por ahora pueden anotar quién dijo que sí.
run-shift-unknown = No hay tal turno en esta vuelta.
run-too-long = Una vuelta dura un año como máximo. Después, empiecen otra.
run-too-many-shifts = Son más turnos de los que caben en una vuelta. Háganla más corta.
run-without-organizer = Todavía nadie organiza esta vuelta. Pidan a alguien que tome ese papel y empiecen; lo preparado se queda como está.
run-without-shifts = Esta vuelta aún no tiene turnos. Añadan uno y empiecen.
