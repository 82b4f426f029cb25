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
