# El ciclo: pedir, acompañar, hacer balance, y el registro de cada quien.

account-taken = Otra cuenta ya es esa persona de la lista.

# Lo que rechazan las reglas del ciclo de organización y del desarrollo
ask-closed-already = Esto ya está cerrado. Quién lo cerró y cómo está abajo; nada de lo que escribiste se pierde.
ask-due-before = Ese día es anterior al día en que se pide. Elige uno posterior.
ask-due-far = Falta más de un año. Pide algo más cercano.
ask-ended-before = Ese día es anterior a cuando se pidió.
ask-ended-in-the-future = Ese día aún no ha llegado.
ask-hours = Escribe las horas con un número hasta 200.
ask-in-the-future = Ese día aún no ha llegado. Escribe el día en que lo pediste.
ask-override-no-reason = Escribe por qué esto no puede esperar. Queda anotado al lado.
ask-replace-alone = Una persona propone y la otra acepta. Espera a la otra.
ask-replace-not-theirs = Solo quien pidió y a quien se le pidió pueden poner otra cosa en su lugar.
ask-replace-nothing = Ahora no hay otra cosa propuesta en su lugar.
ask-rows-full = Ha pasado tanto con esto que no cabe más. Ciérralo y pide de nuevo.
ask-size-unknown = Elige qué tan grande es.
ask-support-by-themselves = Elige a otra persona que apoye: nadie se apoya a sí misma.
ask-task-another = De esta tarea ya se encarga otra persona. Lo que escribiste sigue abajo; si vuelves a guardar, se pide por separado.
ask-task-asked = Esta tarea ya se pidió. Lo que escribiste sigue abajo; si vuelves a guardar, se pide de todos modos, por separado.
ask-task-closed = Aquello para lo que era el plan ya terminó. Lo que escribiste sigue abajo; si vuelves a guardar, se pide por separado.
ask-task-done = Esta tarea ya está hecha. Lo que escribiste sigue abajo; si vuelves a guardar, se pide de todos modos, por separado.
ask-task-gone = Esta tarea ya no está en el plan. Lo que escribiste sigue abajo; si vuelves a guardar, se pide por separado.
ask-to-another = Esto se le pidió a otra persona. Abre su página y pídelo ahí.
ask-to-oneself = Pídeselo a otra persona. Lo que tomas tú es una tarea.
ask-to-someone-gone = Esa persona se fue, así que ya no se le puede pedir nada. Lo que hizo queda.
ask-too-long = Que no pase de 300 caracteres.
ask-too-many = A esta persona ya se le pidió todo lo que cabe en su registro.
ask-unknown = Esto ya no está. Vuelve atrás y elige de nuevo.
ask-waits-for-debrief = Primero repasen juntos qué salió de lo último. Si esto no puede esperar, escribe por qué.
ask-what-missing = Escribe qué pides: un solo acto, claro.
carries-hours = Escribe las horas al mes con un número hasta 400.
debrief-already = Alguien ya lo repasó con esta persona; está abajo. Lo que escribiste puede ir en el próximo repaso.
debrief-before = Ese día es anterior a cuando terminó.
debrief-empty = Aún no hay nada escrito. Basta una línea.
debrief-group-nobody = Elige quiénes estuvieron.
debrief-group-too-many = Son demasiadas personas para un solo repaso. Hagan grupos de hasta 200.
debrief-group-twice = Alguien está aquí dos veces por lo mismo.
debrief-in-the-future = Ese día aún no ha llegado.
debrief-next-far = Falta más de medio año. Elige un día más cercano para que no se nos olvide.
debrief-next-no-reason = Escribe por qué por ahora no se pide nada más.
debrief-next-passed = El día de lo que sigue ya pasó. Elige uno posterior.
debrief-of-another = Esto se le pidió a otra persona.
debrief-of-open = Primero di qué salió: hecho, hecho en parte, o que no.
debrief-sign-twice = Lo mismo está marcado dos veces.
debrief-too-long = Es demasiado largo. Deja lo que importa para la próxima vez.
pair-about-too-many = Son más personas de las que caben en una reunión: 50 a lo sumo.
pair-before = Ese día es anterior a cuando empezaron a reunirse.
pair-ended = Ya dejaron de reunirse. Lo que escribieron sigue siendo suyo; empiecen de nuevo para seguir.
pair-full = Aquí no caben más reuniones. Empiecen de nuevo; lo que escribieron sigue siendo suyo.
pair-in-the-future = Ese día aún no ha llegado.
pair-next-before = La próxima reunión viene después de esta. Elige un día posterior.
pair-next-far = Faltan más de dos meses. Reúnanse antes.
pair-not-theirs = Lo que estas dos personas anotan es solo de las dos.
pair-rhythm = Reúnanse cada una o dos semanas: de 7 a 14 días.
pair-too-long = Que ninguna nota pase de 2,000 caracteres.
pair-with-oneself = Un par son dos personas. Elige a otra.
reading-before = Ese día es anterior a cuando se dio.
reading-in-the-future = Ese día aún no ha llegado.
reading-missing = Escribe cuál es la lectura.
reading-no-question = Escribe la pregunta sobre ella.
reading-too-long = Es demasiado largo.
reading-too-many = Aquí no caben más lecturas.
reading-unknown = Esta lectura ya no está en la lista.
record-full = Aquí no caben más anotaciones de este tipo.
record-in-the-future = Ese día aún no ha llegado.
record-not-theirs = Aquí solo escribe la propia persona.
record-nothing-written = Aún no hay nada escrito.
record-role-before = Ese día es anterior a cuando tomó el papel.
record-role-not-held = Ahora no tiene este papel.
record-themselves = Elige a otra persona: nadie se trae ni se forma a sí misma.
record-too-long = Que no pase de 1,000 caracteres.
record-training-missing = Elige la capacitación, o escribe cuál fue.
sizes-count = La escalera tiene de tres a ocho peldaños.
sizes-hours = Escribe las horas de un peldaño con un número hasta 200.
sizes-name-missing = Ponle nombre a cada peldaño.
sizes-name-taken = Dos peldaños tienen el mismo nombre.
sizes-name-too-long = Que el nombre de un peldaño no pase de 60 caracteres.
sizes-plan-from = Elige desde qué peldaño hay un plan.
sizes-too-many-ever = La escalera ya se cambió todas las veces que se puede. Cambia el nombre de un peldaño que ya está.
sizes-twice = Un peldaño está dos veces.
sizes-unknown = Alguien cambió la escalera mientras tanto. Mírala de nuevo; nada se cambió.
skill-do-before-learn = Primero anota cuándo lo aprendió; lo hace ese día o después.
skill-in-the-future = Ese día aún no ha llegado.
skill-learned-from-oneself = Elige a otra persona, o a nadie en particular.
skill-missing = Elige qué es lo que sabe hacer.
skill-teach-before-do = Quien lo enseña primero lo hizo, con alguien mirando.
skill-teach-nobody = Nadie a quien se lo enseñó lo ha hecho todavía. En eso se ve que enseñó.
skill-teach-oneself = Elige a quién se lo enseñó.
skill-too-long = Que no pase de 60 caracteres.
skill-too-many = Aquí no caben más pasos.
skill-witness-cannot = Elige a alguien que sepa hacerlo: quien mira ya lo hizo antes.
skill-witness-oneself = Elige a otra persona: nadie se mira a sí misma.
support-check-in-after = Eso es después del día límite. Pregunta antes cómo va.
support-check-in-before = Eso es antes del día en que se pidió.
support-check-in-future = Ese día aún no ha llegado.
support-end-passed = El último día ya pasó. Elige uno que aún no llegue.
support-goals-by-one = Repítanse las metas, y marquen las dos personas que lo hicieron.
support-goals-missing = Primero pregunta por sus metas, y escríbelas con sus palabras.
support-goals-too-many = Diez metas a lo sumo. ¿Cuáles importan más?
support-task-unknown = Esta tarea ya no está en el plan.
support-task-without-owner = Cada tarea necesita una persona que se encargue. Elige quién.
support-too-long = Que no pase de 300 caracteres.
support-too-many-check-ins = Aquí no caben más notas de cómo va.

# Qué tiene que hacer cada quien hoy
today-title = Para ti hoy
today-in = Para ti hoy en { $drive }
today-under = Lo que la gente espera de ti; primero lo que más ha esperado.
today-back = Panorama
today-all = Ver las { $count }
today-left = Quedan { $count } más. Haz primero estas.
today-none = Nadie te espera. ¿A quién podrías pedirle algo?
today-late = atrasado
today-now = hoy
today-by = para el { $day }
today-since =
    { $days ->
        [one] desde ayer
       *[other] desde hace { $days } días
    }
today-check-in = Pregúntale a { $name } cómo va
today-checked-in = Hablamos
today-debrief = Haz el balance con { $name }
today-ask = Pídele a { $name } lo siguiente
today-ask-after = después de «{ $what }»
today-meet = Reúnete con { $name }
today-what-came = ¿Qué pasó, { $name }?
today-done = Hecho
today-asked = Te pidieron algo
today-asked-of-you = dijiste que sí; { $when }
today-task = Una tarea tuya
today-task-of-you = tu tarea; { $when }

# El ciclo en toda la campaña
development-title = Formarnos unas a otros
development-under = Pedir, acompañar, hacer balance, pedir algo más: cómo va, con toda la gente que vemos aquí.
development-today-under = Seguimientos, balances, peticiones por hacer y pares con quienes verse.
development-stand = Cómo van las peticiones
development-stand-of = Peticiones en las zonas que tienes. El último número cuenta personas.
station-asked = Pedir
station-asked-of = abiertas, a tiempo
station-support = Acompañar
station-support-of = seguimientos por hacer
station-late = Tarde
station-late-of = pasó su día: ¿qué pasó?
station-debrief = Balance
station-debrief-of = por hacer balance
station-next = Pedir lo siguiente
station-next-of = personas a quienes pedir más
station-who = { $name }: { $of }
development-carry = Quién carga con cuánto
development-carry-of = Peticiones y tareas abiertas, primero quien más tiene. Antes de la sexta, pídele a otra persona.
development-carry-none = Nadie carga con nada todavía. Empieza con una petición.
development-load = papeles { $roles }; unas { $hours } horas este mes
development-carries = peticiones { $asks }, tareas { $tasks }
development-carry-over = demasiado
development-idle = A quién no le ha pedido nadie
development-never = A { $count } de { $of } en la lista nunca se les ha pedido nada.
development-idle-long = Se les pidió antes, y no desde hace más de un mes:
development-idle-one = { $name }, { $days } días
development-idle-left = y { $count } más.
development-figures = Lo que mide la organización
figure-caption = Gente que crece, no horas: { $days } días, y los { $days } anteriores
figure-what = De
figure-period = del { $from } al { $to }
figure-share = { $count } de { $of } { $unit }
figure-newly-asked = Se les pidió algo por primera vez
figure-asks-done = Peticiones cumplidas
figure-debriefed = Con balance en una semana
figure-rose = Pasaron a algo más grande
figure-leaders = Quienes guían y forman a otras personas
figure-tasks = Tareas que asumió gente nueva
figure-of-never-asked = a quienes nunca se les había pedido nada
figure-of-asked = personas a quienes se pidió
figure-of-due = peticiones terminadas o vencidas
figure-of-ended = peticiones terminadas
figure-of-people = personas que participan
figure-of-leaders = que guían a otras
figure-of-theirs = personas que trajo o formó
figure-of-tasks = tareas asumidas

# El linaje
lineage-title = Quién formó a quién
lineage-under = Lo que deja quien organiza es gente que organiza: aquí se cuenta antes que nada de lo que hizo por su cuenta.
lineage-now = Hoy
lineage-quarter = Hace tres meses
lineage-year = Hace un año
lineage-of = Gente que formó { $name }, y la que formaron esas personas
lineage-none = Todavía no se sabe quién trajo o formó a quién. Se anota en la página de cada persona.
lineage-in-words = Lo mismo en palabras
lineage-below =
    { $count ->
        [0] nadie todavía
        [one] una persona
       *[other] { $count } personas
    }
lineage-one = { $name }; debajo { $count }
lineage-head = Generación { $number }
lineage-desc = { $people } personas en { $depth } generaciones.
lineage-rest = y { $count } más
lineage-generations = Por generación
lineage-generation = Generación { $number }: { $count }
lineage-most = Gente que formaron, y la que formó esa gente
lineage-developed = formó a { $people }; esas personas, a { $theirs }
# Elegir a una persona por su nombre
field-optional = opcional
person-help = Empieza a escribir el nombre y elige.
person-missing = Escribe un nombre.
person-not-listed = Esa persona no está en la lista. Elige a alguien que trabaje aquí.
person-several = Hay varias personas con ese nombre. Agrega el departamento después de una coma: «Ana Ortiz, Cocina».
person-unknown = No encontramos a nadie con ese nombre. Fíjate cómo está escrito en la lista.

# Qué tan grande es una petición
size-come-to = Venir a algo
size-bring-someone = Traer a alguien
size-do-task = Hacer una tarea
size-lead-task = Dirigir una tarea
size-lead-others-in = Dirigir a otras personas en una tarea
sizes-title = Qué tan grande es lo que pedimos
sizes-under = La escalera, de la petición más pequeña a la más grande. Se sube peldaño por peldaño.
sizes-step = Peldaño { $number }
sizes-plan = ¿Desde qué peldaño hay un plan?
sizes-plan-help = Antes de ese, acompañar es preguntar un día cómo va.
sizes-note = Para quitar un peldaño, borra su nombre y sus horas. Lo que se pidió de ese tamaño cuenta entonces como el peldaño de abajo.
sizes-set = Fijar la escalera
said-sizes-set = La escalera quedó fijada.

# El registro
record-mine = Mi registro
record-title = { $name }: registro
record-under = Qué se pidió, qué salió de eso y qué aprendimos.
record-look = Ver
record-ask = Pedir algo
record-ask-more = Pedir otra cosa
record-mine-nothing = Ahora no se te pide nada. ¿Qué tomarías después? Díselo a quien habla contigo.
record-mine-waits = Ya terminó. Quien lo pidió hace el balance contigo antes de pedirte lo que sigue.
record-now-ask = ¿Qué pedimos ahora?
record-now-ask-why = Del último ya se hizo el balance. Ahora no hay nada pedido.
record-now-came = ¿Qué salió? { $what }
record-now-check = Pregunta cómo va: { $what }
record-now-check-why = Tocaba el { $day }.
record-now-debrief = Hagan el balance: { $what }
record-now-debrief-why = Ya terminó y nadie ha hecho el balance. Lo que sigue espera a eso.
record-asks = Peticiones
record-asks-none = { $own ->
    [yes] Todavía no se te ha pedido nada.
   *[no] Todavía no se le ha pedido nada. Empieza con algo pequeño que de seguro puede hacer.
}
record-asks-more = { $count ->
    [one] Una más de antes
   *[other] { $count } más de antes
}
record-seen-none = Todavía no hay nada anotado.
record-carries = { $own ->
    [yes] Cuánto puedo cargar
   *[no] Cuánto puede cargar
}
record-skills = Aprender, hacer, enseñar
record-trainings = Capacitaciones
record-readings = Lecturas
record-people = { $own ->
    [yes] A quién traje y a quién formo
   *[no] A quién trajo y a quién forma
}
record-roles = Papeles
record-added = { $own ->
    [yes] En mis propias palabras
   *[no] En sus propias palabras
}
record-account = Cuenta
record-choose = Elige
record-keep = Guardar
record-on = Cuándo
record-own-help = Solo si no está en la lista de arriba.
record-own-word = { $own ->
    [yes] lo anotaste tú
   *[no] lo anotó por su cuenta
}
said-record-kept = Quedó en el registro.
carries-none = { $own ->
    [yes] Todavía no has dicho cuánto puedes cargar.
   *[no] Nadie le ha preguntado todavía cuánto puede cargar.
}
carries-hours-said = { $hours ->
    [one] Una hora al mes
   *[other] { $hours } horas al mes
}
carries-up-to-said = Nada más grande que: { $size }
carries-on = Lo dijo el { $day }.
carries-change = { $own ->
    [yes] Anotar cuánto puedo cargar
   *[no] Anotar cuánto puede cargar
}
carries-hours-label = Horas al mes
carries-up-to = Nada más grande que
carries-any = De cualquier tamaño
skills-none = Todavía no hay pasos. Se aprende, se hace mientras alguien mira, y se enseña.
skill-learned = Lo aprendió
skill-learned-from = { $mine ->
    [yes] Lo aprendió contigo
   *[no] Lo aprendió con { $who }
}
skill-did = { $mine ->
    [yes] Lo hizo y tú miraste
   *[no] Lo hizo y miró { $who }
}
skill-taught = { $mine ->
    [yes] Te lo enseñó
   *[no] Se lo enseñó a { $who }
}
level-learn = lo aprende
level-do = lo hace
level-teach = lo enseña
skill-add = Anotar un paso
skill-which = Qué
skill-own = U otra cosa
skill-step = Qué paso
skill-step-learn = Lo aprendió
skill-step-do = Lo hizo y alguien miró
skill-step-teach = Lo enseñó: otra persona ya lo hizo
skill-step-missing = Elige el paso.
skill-who = Con quién, ante quién o a quién
skill-who-help = Quien lo enseñó, quien miró o quien lo aprendió. Quien mira ya sabe hacerlo.
trainings-none = Todavía no hay capacitaciones.
training-add = Anotar una capacitación
training-which = Qué capacitación
training-own = U otra
readings-none = Todavía no hay lecturas.
reading-read = leída el { $day }
reading-given = { $mine ->
    [yes] se la diste el { $day }
   *[no] se la dio { $who } el { $day }
}
reading-add = Dar una lectura
reading-which = Qué lectura
reading-goes-with = { $title } (va con lo que se le pidió)
reading-own = U otra
reading-has-read = ¿Ya la leyó?
reading-answer = Anotar qué responde a la pregunta
reading-said = ¿Qué dice de la lectura?
record-people-none = { $own ->
    [yes] Nadie todavía. ¿A quién podrías traer?
   *[no] Nadie todavía. ¿A quién podría traer?
}
record-developed = { $own ->
    [yes] { $count ->
        [one] Formas a una persona:
       *[other] Formas a { $count } personas:
    }
   *[no] { $count ->
        [one] Forma a una persona:
       *[other] Forma a { $count } personas:
    }
}
record-brought = { $own ->
    [yes] { $count ->
        [one] Trajiste a una persona:
       *[other] Trajiste a { $count } personas:
    }
   *[no] { $count ->
        [one] Trajo a una persona:
       *[other] Trajo a { $count } personas:
    }
}
record-people-more = { $count ->
    [one] y una más
   *[other] y { $count } más
}
record-carried = Traído de otro lugar, por su propia decisión:
record-line = En qué quedó: gente que formó, y la que formó esa gente
record-people-add = { $own ->
    [yes] Anotar a quién traje o formo
   *[no] Anotar a quién trajo o forma
}
record-people-who = Quién
record-bond = Cuál de las dos
record-bond-brought = { $own ->
    [yes] Yo la traje
   *[no] La trajo
}
record-bond-developed = { $own ->
    [yes] Yo la estoy formando
   *[no] La está formando
}
record-bond-missing = Elige cuál de las dos.
role-since = desde el { $from }
role-until = del { $from } al { $until }
record-added-none = { $own ->
    [yes] Nada todavía. Lo que escribas aquí queda en tu registro como tuyo.
   *[no] Todavía no ha escrito nada por su cuenta.
}
record-added-add = Escribir algo
record-added-text = ¿Qué quieres agregar?
account-is-mine = Esta persona de la lista eres tú.
account-is = Tiene cuenta: { $name }.
account-none = No tiene cuenta. Lo que dice lo anota quien habla con ella o él.
account-not-listed = { $own ->
    [yes] Nadie ha dicho todavía quién eres en la lista.
   *[no] Nadie ha dicho todavía quién es en la lista.
}
account-change = Decir de quién es la cuenta
account-which = Su cuenta
account-nobody = No tiene
account-who = Quién es en la lista
record-of-worker = Registro
record-of-worker-open = Se le pidió: { $what }. Para el { $day }.
record-of-worker-waits = De lo último falta hacer el balance.
record-of-worker-none = Ahora no hay nada pedido.
record-of-worker-go = Abrir el registro

# Pedir
ask-title = Pedirle algo a { $name }
ask-under = Un solo acto, claro, con su día, y alguien con nombre que acompaña. Pide solo lo que crees que puede hacer.
ask-waits-title = Primero hagan el balance de lo último
ask-what = ¿Qué pedimos?
ask-what-help = Un solo acto: «Ven a la reunión del jueves y trae a Sam».
ask-size = ¿Qué tan grande es?
ask-size-hours = { $hours ->
    [one] Por lo común una hora.
   *[other] Por lo común { $hours } horas.
}
ask-due = ¿Para cuándo?
ask-due-missing = Elige para qué día.
ask-support = ¿Quién acompaña?
ask-support-help = Alguien con cuenta, para que vea los días en que toca preguntar cómo va.
ask-support-what = ¿Con qué?
ask-more = Otras horas, o pedido otro día
ask-hours-label = Horas
ask-hours-help = Si lleva más o menos de lo común.
ask-on = Pedido el
ask-early = ¿Por qué no puede esperar al balance?
ask-early-help = Queda anotado al lado de la petición.
ask-in-run = En una vuelta, como: { $role }.
ask-run = La vuelta:
ask-of-task = Una tarea del plan de { $name }. Al pedirla, queda en el plan como esta petición, y se cumple con ella.
ask-the-ask = La petición
ask-go = Pedir
ask-rule = Lo pedido no se retira. Termina hecho, hecho en parte o con un no, o entre las dos personas acuerdan otra cosa.
ask-suggest = Qué podría seguir
ask-suggest-nothing = Nada por ahora
ask-suggest-decide = Es una sugerencia. Tú conoces mejor a la persona.
ask-before = Cómo salió lo último
ask-before-none = Todavía no se le ha pedido nada.
ask-nudge = { $count ->
    [one] Ya lleva una petición o tarea
   *[other] Ya lleva { $count } peticiones y tareas
}
ask-nudge-could = Quién más podría:
ask-nudge-nobody = No vemos a nadie más que pueda. ¿A quién no se le ha pedido nada todavía?
ask-out-not-now = La última vez dijo que por ahora nada.
ask-out-bigger = Está { $steps } peldaños por encima de lo último que hizo.
ask-out-above = Dijo: nada más grande que «{ $size }».
ask-out-hours = Con esto tendría { $would } horas este mes; dijo que { $said }.
ask-out-less = La última vez dijo que menos.
could-one = { $mine ->
    [yes] Tú: { $why }
   *[no] { $who }: { $why }
}
could-skill = { $level ->
    [learn] aprendió: { $skill }
    [teach] ha enseñado: { $skill }
   *[do] ya lo hizo: { $skill }
}
could-skill-seen = { $mine ->
    [yes] ya lo hizo y tú lo viste: { $skill }
   *[no] ya lo hizo y { $who } lo vio: { $skill }
}
could-wish = quiere más
could-ready = ya hizo algo así
could-never = nunca se le ha pedido nada
could-idle = { $days ->
    [one] hace un día que no se le pide nada
   *[other] hace { $days } días que no se le pide nada
}
could-carries = { $count ->
    [0] ahora no lleva nada
    [one] ahora lleva una cosa
   *[other] ahora lleva { $count } cosas
}
because-first = Todavía no ha terminado nada de lo que se le pidió. Empieza por algo pequeño.
because-done = Lo último lo hizo: { $size }.
because-partly = De lo último hizo una parte.
because-declined = A lo último dijo que no.
because-wish-more = Quiere más.
because-wish-same = Quiere lo mismo otra vez.
because-wish-less = Quiere menos.
because-wish-not-now = Por ahora no quiere nada.
because-up-to = Dijo: nada más grande que «{ $size }».
because-time = { $hours ->
    [0] De las horas que dijo, este mes no le queda ninguna libre.
    [one] De las horas que dijo, este mes le queda una libre.
   *[other] De las horas que dijo, este mes le quedan { $hours } libres.
}
because-open = { $count ->
    [one] Ya lleva una petición o tarea.
   *[other] Ya lleva { $count } peticiones y tareas.
}
because-skill = Tiene lo que hace falta: { $skill }.
because-role = Hay un papel libre: { $role }.
because-too-long = { $days ->
    [one] Hace un día que no se le pide nada.
   *[other] Hace { $days } días que no se le pide nada.
}
said-ask-made = Pedido. Ahora acuerden un día para preguntar cómo va.

# Una petición
ask-came-done = Hecho
ask-came-partly = Hecho en parte
ask-came-declined = Dijo que no
ask-came-no = Dijo que no, o no se hizo
ask-came-replaced = Otra cosa tomó su lugar
ask-came-missing = Elige qué salió.
ask-ended-by = { $mine ->
    [yes] { $came }, { $day }. Lo anotaste tú.
   *[no] { $came }, { $day }. Lo anotó { $who }.
}
ask-open-by = En marcha, para el { $day }.
ask-open-late = Era para el { $day }. ¿Qué salió?
ask-told = { $mine ->
    [yes] { $size }. Lo pediste tú; { $support_mine ->
        [yes] acompañas tú.
       *[no] acompaña { $support }.
    }
   *[no] { $size }. Lo pidió { $by }; { $support_mine ->
        [yes] acompañas tú.
       *[no] acompaña { $support }.
    }
}
ask-told-same = { $mine ->
    [yes] { $size }. Lo pediste y acompañas tú.
   *[no] { $size }. Lo pidió y acompaña { $by }.
}
ask-told-role = Como { $role }.
ask-was-early = { $mine ->
    [yes] No esperaste al balance: { $why }
   *[no] { $who } no esperó al balance: { $why }
}
ask-waits = Falta hacer el balance.
ask-you-wrote = Escribiste:
ask-instead = En lugar de:
ask-end = ¿Qué salió?
ask-end-line = Una línea sobre eso
ask-end-on = Cuándo
ask-end-rule = Quien lo pidió no puede retirarlo. Si es demasiado, acuerden otra cosa.
said-ask-ended = Anotado.
ask-replace = Otra cosa en su lugar
ask-replace-what = Si no era lo indicado, una de las dos personas propone otra cosa y la otra acepta.
ask-replace-who = Elige cuál de las dos personas lo dice.
ask-proposed = { $mine ->
    [yes] Propones: { $what } ({ $size }), para el { $day }.
   *[no] { $who } propone: { $what } ({ $size }), para el { $day }.
}
ask-agree = { $mine ->
    [yes] Acepto
   *[no] { $who } acepta
}
ask-agree-waits = Falta que acepte la otra persona.
ask-set-aside = Dejarlo como estaba
ask-propose = Proponer otra cosa
ask-propose-by = ¿Quién lo propone?
ask-propose-go = Proponer
ask-happened = Qué pasó
ask-was-made = { $mine ->
    [yes] { $day }: lo pediste tú.
   *[no] { $day }: lo pidió { $who }.
}
ask-was-proposed = { $mine ->
    [yes] { $day }: propusiste «{ $what }» en su lugar.
   *[no] { $day }: { $who } propuso «{ $what }» en su lugar.
}
ask-was-set-aside = { $mine ->
    [yes] { $day }: lo dejaste como estaba.
   *[no] { $day }: { $who } lo dejó como estaba.
}
ask-was-agreed = { $mine ->
    [yes] { $day }: aceptaste.
   *[no] { $day }: { $who } aceptó.
}
ask-support-promised = El apoyo que se prometió:
said-ask-proposed = Propuesto. La otra persona acepta, o queda como estaba.
said-ask-replaced = De acuerdo. Esto es lo pedido ahora.
said-ask-set-aside = La petición queda como estaba.

# Acompañar
support-title = Acompañamiento
support-by = { $mine ->
    [yes] Acompañas tú.
   *[no] Acompaña { $who }.
}
support-takes-plan = Es lo bastante grande para planearlo juntos: primero sus metas, luego las tareas y los días.
support-draw = Hacer el plan
support-draw-anyway = Hacer un plan de todos modos
support-change = Cambiar el plan
support-plan-with = Junto con { $name }
support-check-in-by = Pregunta cómo va a más tardar el { $day }.
support-change-day = Otro día
support-check-day = El día para preguntar cómo va
support-day-missing = Elige el día para preguntar cómo va.
support-planned-already = Mientras tanto alguien hizo un plan. Está abajo.
check-in = Anotar que preguntaste cómo va
check-in-line = Qué te dijo
check-in-reading = Sobre la lectura: { $title }
check-in-go = Ya pregunté cómo va
check-ins-held = Cuándo preguntamos
check-in-held = { $mine ->
    [yes] El { $day } preguntaste tú.
   *[no] El { $day } preguntó { $who }.
}
check-in-due = { $mine ->
    [yes] El { $day }, contigo.
   *[no] El { $day }, con { $who }.
}
support-changed-meanwhile = Alguien cambió el plan mientras tanto. Míralo en la página de la petición; lo que escribiste está abajo, y si guardas de nuevo toma su lugar.
support-check-rule = Dos días antes de cada día crítico, o un tercio de los días de la propia tarea antes. Es nuestra regla de trabajo.
said-check-in = Anotado: preguntamos cómo va.
said-check-day = El día quedó fijado.
support-goals = Metas
support-goals-label = ¿A qué quiere llegar?
support-goals-help = Pregunta primero y escríbelo con sus palabras, una meta por línea.
support-goals-on = Nos las repetimos el { $day }
support-repeated-person = Dije mis metas y me las repitieron bien
support-repeated = Repetí sus metas con mis palabras
support-when = El final
support-ends = ¿Para cuándo está todo hecho?
support-ends-help = Las tareas se cuentan hacia atrás desde ese día.
support-end-missing = Elige para qué día está todo hecho.
support-ends-on = Contado hacia atrás desde el { $day }.
support-tasks = Tareas
support-tasks-help = De cada una se encarga una persona. Para quitar una, vacía su renglón; al guardar hay lugar para más.
support-task = Tarea { $number }
support-task-waits = ¿Después de cuáles? (números)
support-task-after = Escribe los números de las tareas que van antes: «1, 2».
support-task-after-many = Una tarea espera a lo sumo a otras 20.
support-task-days = Escribe cuántos días lleva la tarea, hasta 1,000.
support-task-long = Que la tarea no pase de 200 caracteres.
support-task-missing = Escribe cuál es la tarea.
support-tasks-circle = Esta tarea y otra se esperan mutuamente. Quita uno de los números.
support-tasks-many = En un plan no caben más tareas.
support-no-tasks = En el plan todavía no hay tareas.
support-task-is = Se pidió por separado:
support-task-is-elsewhere = Se pidió por separado, donde no tienes llave.
support-lay = Contar los días
support-ask-them = Pedírselo
said-support-drawn = El plan se contó hacia atrás desde el final.
said-support-step = Anotado. Los días se contaron de nuevo.

# El balance
debrief-go = Hacer el balance
debrief-title = Balance
debrief-with = Balance con { $name }
debrief-by = { $mine ->
    [yes] Hiciste el balance el { $day }.
   *[no] { $who } hizo el balance el { $day }.
}
debrief-well = ¿Qué salió bien?
debrief-differently = ¿Qué haríamos distinto la próxima vez?
debrief-asked = ¿Qué preguntó?
debrief-learned = ¿Qué aprendió?
debrief-short-well = Salió bien:
debrief-short-differently = La próxima vez:
debrief-short-learned = Aprendió:
debrief-wish = ¿Qué quiere ahora?
wish-more = Más
wish-same = Lo mismo otra vez
wish-less = Menos
wish-not-now = Nada por ahora
debrief-seen = Qué se vio
sign-commitment = Señales de compromiso
sign-curiosity = Señales de curiosidad
sign-came-early = Llegó temprano o se quedó hasta el final
sign-did-it = Hizo lo que dijo que haría
sign-brought-someone = Trajo a alguien
sign-took-more = Tomó más de lo que se le pidió
sign-came-back = Volvió después de un no
sign-helped = Ayudó a otra persona con lo suyo
sign-asked-how = Preguntó cómo funciona
sign-asked-why = Preguntó por qué lo hacemos así
sign-idea = Llegó con una idea propia
sign-looked-up = Leyó o averiguó algo
sign-asked-others = Preguntó por sus compañeros y escuchó
sign-asked-next = Preguntó qué sigue
debrief-line = Una línea sobre eso
debrief-line-alone = Marca a qué se refiere la línea.
debrief-next = Lo que se pide después
debrief-next-now = Ahora mismo: pedir al terminar esto
debrief-next-by = Más adelante
debrief-next-not = Por ahora nada
debrief-next-on = A más tardar el
debrief-next-why = Por qué por ahora nada
debrief-next-missing = Elige cuándo se pide lo que sigue, o por qué por ahora nada.
debrief-next-made = Ya se pidió.
debrief-next-by-day = A más tardar el { $day }.
debrief-next-none = Por ahora nada: { $why }
debrief-when = Lo repasamos otro día
debrief-on = Cuándo lo repasamos
debrief-keep = Guardar el balance
said-debrief-kept = Balance hecho. Ya se puede pedir lo que sigue.
said-debriefs-kept = Balance hecho con quienes estuvieron.
debrief-team = Hacer el balance en equipo
debrief-team-under = Lo de todas y todos se escribe una vez; la parte de cada quien queda en su registro.
debrief-team-all = Todo el equipo
debrief-team-who = ¿Quiénes estuvieron?
debrief-team-who-help = Personas que ya terminaron lo que se les pidió y con quienes falta el balance.
debrief-team-go = Empezar
debrief-team-none = Ahora no hay ningún balance pendiente.
more-debrief = Hacer el balance en equipo
more-debrief-under = Qué salió bien, qué aprendimos y qué se pide a cada quien
more-sizes = Qué tan grande es lo que pedimos
more-sizes-under = La escalera, de «venir» a «dirigir a otras personas»
