# Acompañamiento: casos, sesiones, próximos pasos, parejas, círculos, la escalera.
cases-title = Mis casos
cases-under = { $open ->
    [0] Ahora no acompañas a nadie.
    [one] Acompañas { $open } caso.
   *[other] Acompañas { $open } casos.
} { $overdue ->
    [0] Ninguna sesión está atrasada.
    [one] { $overdue } sesión está atrasada.
   *[other] { $overdue } sesiones están atrasadas.
}
cases-none = Un caso empieza cuando tomas un pedido, estás en contacto y dices que desde ahora se ven.
cases-none-go = Pedidos que tengo
cases-source = Cada una o dos semanas, de tres a cinco casos: así trabaja el Emergency Workplace Organizing Committee.
cases-of-all = Quienes acompañamos
cases-of-all-what = Cuánto lleva cada quien y dónde hay una sesión atrasada
cases-of-coach = Quién
cases-of-load = Casos
cases-of-late = Sesiones
cases-of-free = { $count ->
    [one] { $count } persona más no acompaña a nadie ahora.
   *[other] { $count } personas más no acompañan a nadie ahora.
}
cases-of-none = Nadie acompaña un caso todavía.
case-late-none = A tiempo
case-late-many = { $count ->
    [one] { $count } atrasada, por { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
   *[other] { $count } atrasadas, la más larga por { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
}
load-room = { $count ->
    [one] Te cabe { $count } más antes de que sea suficiente.
   *[other] Te caben { $count } más antes de que sea suficiente.
}
load-enough = Es suficiente: los casos que suele llevar una persona.
load-full = Estás al límite: no tomes más. Antes de que llegue otro, pasa uno.
load-over = { $count ->
    [one] { $count } de más. Pasa uno: di abajo cuál y a quién.
   *[other] { $count } de más. Pasa algunos: di abajo cuáles y a quién.
}
load-short-room = le caben más
load-short-enough = suficiente
load-short-full = al límite
load-short-over = de más: ¿quién toma algunos?

case-next-today = Se ven hoy
case-next-on = Próxima sesión: { $day }
case-overdue = { $days ->
    [one] La sesión lleva { $days } día de atraso
   *[other] La sesión lleva { $days } días de atraso
}
case-last = última sesión { $day }
case-last-none = aún sin sesión
case-steps = pasos: { $open } abiertos, { $done } terminados
case-open = Abrir
case-hand-on = Pasarlo
case-under = { $name }, desde el { $day }, cada { $days } días.
case-beside = { $name } está a su lado.
case-over = Este caso terminó. Lo dicho queda hasta que se borre el pedido.
case-lies = Nadie lo acompaña ahora. Quien tome el pedido sigue con el caso: aquí está lo acordado.
case-request = El pedido
case-words-kept = Lo dicho y lo acordado lo lee quien atiende el pedido, quien está a su lado y quienes coordinan.
case-rhythm-title = Cada cuánto nos vemos
case-rhythm-label = ¿Cada cuántos días?
case-rhythm-help = De 7 a 14.
case-go = Nuestras sesiones
said-case-kept = Guardado.

case-drive = Su campaña
case-drive-none = Cuando tengan una campaña y te dejen entrar como quien acompaña, elígela aquí. Entonces ves hasta dónde llega, si lo comparten.
case-drive-gone = Ya no acompañas esa campaña.
case-drive-nothing = La campaña no comparte nada contigo. Lo deciden ahí; pregúntales.
case-drive-on = Lo que comparten contigo, al { $day }.
case-drive-names = Comparten un área contigo: sus nombres están en la campaña y ahí se quedan.
case-drive-choose = Elegir la campaña
case-drive-which = ¿Qué campaña salió de esto?
case-drive-which-help = Solo tú ves esta elección. Queda en tu espacio propio y nadie más lo sabe aquí.
case-drive-not = Ninguna de estas
case-drive-unknown = Elige una campaña que acompañes.

sessions-title = Sesiones
sessions-none = Aún no se han visto.
session-by = Sesión con { $name }
session-agreed = Acordado:
session-next-was = Próxima sesión acordada para el { $day }.
session-title = Anotar una sesión
session-under = Preguntas, no respuestas: deciden quienes están ahí. Termina en un próximo paso con su día.
session-on = ¿Cuándo se vieron?
session-note = Qué se dijo
session-note-help = Qué pasó desde entonces, qué muestra, qué lo impide. Nada de salud, papeles ni familia.
session-steps = Próximos pasos que acordaron
session-steps-help = Qué hace, para cuándo, y qué haces tú para que salga. Deja vacío lo que no acordaron.
session-step-1 = Un próximo paso
session-step-2 = Un segundo
session-step-3 = Un tercero
session-next = ¿Cuándo se ven otra vez?
session-next-help = Si lo dejas vacío, según el ritmo que tienen.
session-go = Guardar
session-kept = Lo lees tú, quien siga con el caso, quien está a tu lado y quienes coordinan.
said-session = La sesión está anotada.

steps-title = Próximos pasos
steps-none = Aún no hay nada acordado. Una sesión termina en un próximo paso con su día.
steps-wait = Falta conversar sobre el último. Después viene el siguiente, más grande.
steps-done = { $count ->
    [one] { $count } terminado
   *[other] { $count } terminados
}
steps-next = Lo siguiente podría ser: { $size }
steps-next-none = Por ahora nada más.
steps-ask = Pedir el próximo paso
step-under = Una cosa clara, para un día, con tu promesa de ayudar.
step-what = ¿Qué hace?
step-what-help = Un solo acto, en palabras sencillas: «Hablar con tres del turno de noche».
step-help = ¿Qué haces tú para ayudar?
step-help-help = Una llamada la noche anterior, un ensayo, una lista.
step-by = para el { $day }
step-late = era para el { $day }: pregunta qué resultó
step-waits = { $came } · falta conversarlo
step-asked = Pedido
step-supported = Ayuda
step-early = No esperó a que se conversara: { $why }
step-end-line = ¿Qué resultó y por qué?
step-talked = Conversado
step-talked-by = { $name }, { $day }
step-then = Después:

beside-me = { $name } está a tu lado: pregúntale lo que sea.
beside-them = Estás al lado de { $name }.
pairing-mine = Lado a lado
pairing-title = Quién está al lado de quién
pairing-under = Quien empieza a acompañar tiene al lado a alguien con experiencia, que escucha y luego suelta.
pairing-now = Parejas
pairing-none = Aún no hay parejas.
pairing-two = { $other } al lado de { $new }
pairing-since = Desde el { $day }, como { $name } lo acordó con las dos personas.
pairing-end = Sigue por su cuenta
pairing-proposed = Propuestas
pairing-why = Tantas como se pueda, y luego lo que encaja. Pregunta a las dos personas antes de confirmar: una propuesta no es un sí.
pairing-confirm = Las dos dijeron que sí
pairing-unpaired = Empiezan y no tienen a nadie al lado
pairing-by-hand = Otra pareja
pairing-new = Quien empieza
pairing-beside = ¿Quién está a su lado?
pairing-source = Con experiencia: dos años organizando, como quienes coordinan en el Emergency Workplace Organizing Committee, o dos casos llevados hasta el final. Al lado de tres como máximo. Lo último y los dos casos son reglas que pusimos aquí.
pairing-because-cases = { $count ->
    [one] llevó { $count } caso hasta el final
   *[other] llevó { $count } casos hasta el final
}
pairing-because-years = { $count ->
    [one] organiza desde hace { $count } año
   *[other] organiza desde hace { $count } años
}
pairing-because-language = hablan { $languages }
pairing-because-sector = conocen el sector
pairing-because-free = aún no está al lado de nadie
pairing-because-beside = { $count ->
    [one] ya está al lado de { $count }
   *[other] ya está al lado de { $count }
}
unpaired-nobody = Nadie tiene experiencia aún: que dos empiecen en conjunto.
unpaired-fits = Nadie con experiencia habla un idioma en común.
unpaired-room = Quienes encajan están al lado de tantas personas como pueden.
beside-oneself = Elige a dos personas distintas.
beside-already = Ya tiene a alguien al lado. Termina antes esa pareja.
beside-room = Esa persona está al lado de tantas como puede.
beside-too-many = Hay tantas parejas como se pueden guardar.
said-beside = Guardado.

ladder-title = De guiar en el trabajo a formar
ladder-under = Quien guió una campaña puede acompañar; quien acompaña puede formar a otras personas.
ladder-mine = Dónde estoy
ladder-next = Para el próximo paso, { $step }, falta:
ladder-top = El último paso: ahora toca formar a otras personas.
ladder-missing-case = un primer caso propio
ladder-missing-sessions = { $count ->
    [one] { $count } sesión más
   *[other] { $count } sesiones más
}
ladder-trained-learn = la formación para acompañar
ladder-trained-do = haber dado una formación con alguien
ladder-trained-teach = que alguien a quien enseñó dé una formación
ladder-missing-experience = { $months ->
    [one] { $months } mes más organizando
   *[other] { $months } meses más organizando
}, o { $cases ->
    [one] { $cases } caso más llevado hasta el final
   *[other] { $cases } casos más llevados hasta el final
}
ladder-missing-talk = una conversación uno a uno con quien coordina
ladder-missing-brought-up = { $count ->
    [one] { $count } persona nueva más, a cuyo lado estuvo y que ya sigue por su cuenta
   *[other] { $count } personas nuevas más, a cuyo lado estuvo y que ya siguen por su cuenta
}
ladder-since = ¿Desde cuándo organizas?
ladder-since-help = Más o menos cuándo empezó. Si no, cuenta tu primer caso aquí.
ladder-say = Lo que sabe quien coordina
ladder-training = La formación para acompañar
ladder-level-none = Aún no
ladder-level-learn = participó
ladder-level-do = la dio con alguien
ladder-level-teach = enseñó a alguien a darla
ladder-talked = Uno a uno con quien coordina
ladder-source = Dos años organizando, la formación y un uno a uno es lo que tienen quienes coordinan en el Emergency Workplace Organizing Committee; tres sesiones y dos personas nuevas son reglas que pusimos aquí. No se califica a nadie: dice lo que se hizo.
walked-in-the-future = Ese día aún no ha llegado.
said-walked = Guardado.

circles-title = Círculos de acompañamiento
circles-under = Quienes acompañamos nos reunimos: un caso sin nombres, práctica, quién carga demasiado.
circles-none = Aún no hay círculos. Con cinco personas basta para empezar.
circle-begin = Empezar un círculo
circle-begin-go = Empezar
circle-name = ¿Cómo se llama?
circle-name-help = Una ciudad, un oficio, una tarde.
circle-rhythm-label = ¿Cada cuántos días se reúnen?
circle-rhythm-help = De 7 a 35.
circle-mine = estás dentro
circle-many = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
circle-small = { $count ->
    [one] falta { $count } para un núcleo de cinco
   *[other] faltan { $count } para un núcleo de cinco
}
circle-overdue = { $days ->
    [one] la reunión lleva { $days } día de atraso
   *[other] la reunión lleva { $days } días de atraso
}
circle-still = { $days ->
    [one] sin reunión desde hace { $days } día
   *[other] sin reunión desde hace { $days } días
}
circle-under = Cada { $days } días. Próxima: { $day }.
circle-who = Quién está
circle-nobody-in = No hay nadie.
circle-join = Entrar
circle-leave = Salir
circle-meet = Anotar una reunión
circle-meet-go = Guardar
circle-on = ¿Cuándo?
circle-there = ¿Quiénes estuvieron?
circle-note = Qué se dijo
circle-note-help = Qué aprendimos, quién carga demasiado, quién espera demasiado. Casos sin nombres.
circle-next = ¿Cuándo la próxima?
circle-next-missing = Elige un día.
circle-put = Poner día a la próxima reunión
circle-put-go = Ponerla
circle-before-now = Reuniones
circle-met = { $count ->
    [one] Estuvo { $count }
   *[other] Estuvieron { $count }
}
circle-words-kept = Lo dicho lo leen quienes están en el círculo.
circle-not-theirs = Entra primero en el círculo: solo quienes están en él lo cambian.
said-circle-begun = Ha empezado. Pide a otras personas que entren.
said-circle-joined = Estás dentro.
said-circle-left = Saliste.
said-circle-put = Puesta.
said-circle-met = La reunión está anotada.

more-coaching = Acompañamiento
more-circles = Círculos de acompañamiento
more-circles-under = Quienes acompañan se reúnen y aprenden.
more-matching = Quién podría tomar qué
more-matching-under = Una propuesta para todas las personas que esperan.

case-asks-too-many = Son más pasos de los que caben en una sesión. Acuerden los pocos que van primero.
case-before = Ese día es anterior a que esta persona acompañara el caso. Revisa el día.
case-ended = Este caso ya terminó.
case-full = Hay tantas sesiones como caben en un caso.
case-in-the-future = Ese día aún no ha llegado.
case-next-before = La próxima sesión viene después de esta. Elige un día posterior.
case-next-far = La próxima sesión queda demasiado lejos: elige un día dentro de dos meses.
case-not-theirs = Solo quien acompaña un caso anota sus sesiones.
case-rhythm = Elige cada cuántos días se ven: de 7 a 14.
case-too-long = Es demasiado largo para una nota.
circle-before = Ese día es anterior al comienzo del círculo. Revisa el día.
circle-full = Ya no cabe más en este círculo.
circle-in-the-future = Ese día aún no ha llegado.
circle-name-missing = Ponle un nombre al círculo.
circle-next-far = La próxima reunión queda demasiado lejos: elige un día dentro de tres meses.
circle-next-passed = Ese día ya pasó. Elige uno que esté por venir.
circle-nobody = Elige quiénes estuvieron.
circle-rhythm = Elige cada cuántos días se reúnen: de 7 a 35.
circle-too-long = Es demasiado largo.
