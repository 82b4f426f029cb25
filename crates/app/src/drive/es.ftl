# La campaña: empezar una, dónde está, qué sigue, sus ajustes.
drives-title = Tus campañas
drives-none = Una campaña empieza cuando unas cuantas personas decidimos hablar con todas. No hace falta el permiso de nadie.
drives-invited = ¿Te invitaron a una campaña que ya está en marcha? Abre el enlace que te dieron.
drives-start = Empezar una campaña
drives-start-under = Para otro lugar de trabajo, con su propia lista y sus propias llaves
drives-more = Más
drives-stand = { $count } de { $unit } con nosotros, { $day }
drives-empty-one = Todavía no hay nadie en la lista

drives-beside = Además de una campaña
drives-start-desk = Empezar una mesa
drives-start-desk-under = Acompañantes que responden a quienes piden ayuda
drives-start-research = Empezar un espacio de investigación
drives-start-research-under = Empresas, centros y elecciones: dónde apuntar
drives-start-program = Empezar un programa
drives-start-program-under = Quienes toman un puesto para organizar ahí, aparte de todo

kind-desk = Una mesa de acompañantes
kind-research = Un espacio de investigación
kind-program = Un programa

space-name-desk = ¿Cómo llamamos a esta mesa?
space-start-title-desk = Empezar una mesa
space-start-under-desk = Aquí escribe quien necesita ayuda para organizarse, y le responden acompañantes. Lo que escribe queda sellado para quienes están dentro.
space-settings-title-desk = Ajustes de la mesa
said-started-desk = La mesa está lista. Solo tú tienes sus llaves.

space-name-research = ¿Cómo llamamos a este espacio?
space-start-title-research = Empezar un espacio de investigación
space-start-under-research = Anotamos lo que se sabe de las empresas y pesamos dónde apuntar. A quién miramos queda sellado para quienes están dentro.
space-settings-title-research = Ajustes del espacio de investigación
said-started-research = El espacio está listo. Solo tú tienes sus llaves.

space-start-title-drive = Empezar una campaña
space-start-under-drive = Tú eres la primera persona que la coordina. Todo queda sellado con llaves que solo tú tienes, hasta que las compartas.
drive-start-go = Empezar
space-name-drive = ¿Cómo llamamos a esta campaña?
drive-name-help = Un nombre en clave entre nosotros. No el de la empresa, por si alguien mira por encima del hombro.
drive-name-missing = Ponle un nombre en clave a la campaña.
drive-name-too-long = Usa 60 caracteres como máximo.
drive-my-name = ¿Cómo te dicen en el trabajo?
drive-my-name-help = Solo lo puede leer quien comparte contigo aquí una parte del lugar de trabajo.
my-name-missing = Di cómo te dicen en el trabajo.
my-name-too-long = Usa 100 caracteres como máximo.
drive-first-turf = ¿Cómo llamamos a todo el lugar de trabajo?
drive-first-turf-help = «El almacén», «Santa Ana». Ahí está toda la gente hasta que dibujes sus partes: sedes, departamentos, turnos.
drive-unit = ¿Cuántas personas somos en total?
drive-unit-help = Toda la gente que queremos con nosotros, no solo la que conocemos. Basta un cálculo; los porcentajes son de este número, para que también cuente la gente que aún no conocemos.
drive-optional = si lo sabes
drive-number-unreadable = Escribe un número en cifras, por ejemplo 400.
drive-unit-out-of-range = Escribe un número del 1 al 1 000 000.
said-started-drive = La campaña está lista. Tú tienes sus únicas llaves.

space-settings-title-drive = Ajustes de la campaña
drive-settings-go = Guardar
drive-goal = Meta, en porcentaje de toda la gente
drive-goal-help = El { $goal } por ciento es lo que aguanta la presión de la otra parte. El comité puede fijar otra.
drive-goal-out-of-range = Escribe un porcentaje del 1 al 100.
drive-dialing = Código telefónico del país
drive-dialing-help = Para los teléfonos escritos sin él: 1 para Estados Unidos y Canadá, 52 para México.
drive-dialing-out-of-range = Escribe el código en cifras, del 1 al 999.
drive-settings-changed = Alguien cambió los ajustes mientras tú lo hacías.
drive-settings-changed-more = Lo que escribiste sigue aquí. Guárdalo para ponerlo en lugar de lo suyo, o abre los ajustes otra vez para ver lo suyo.
said-drive-settings = Los ajustes quedaron guardados.

drive-under = { $count } de { $unit } con nosotros, { $day }.
drive-under-missing = { $count } de { $unit } con nosotros, { $day }. Faltan { $missing } para ser { $goal }.
drive-empty = Se empieza por la lista: toda la gente que trabaja aquí, no solo las amistades. Trae una lista, o anota a las cinco personas que ves todos los días.
drive-empty-import = Traer una lista
drive-empty-add = Anotar a alguien
drive-number = { $n }

drive-won = Ganamos: { $demand }
drive-won-under = { $day }. { $won } de { $fights } luchas ganadas hasta ahora.
drive-mobilizing = En los últimos 30 días hablamos sobre todo con quienes ya están con nosotros
drive-next = Después
drive-next-none = Toda la gente está evaluada, cada quien tiene con quién hablar y no hay promesas atrasadas. Toca pedir el siguiente paso en conjunto.
drive-next-mine =
    { $count ->
        [one] Una promesa tuya está atrasada
       *[other] { $count } promesas tuyas están atrasadas
    }
drive-next-mine-because = porque la gente recuerda quién volvió cuando dijo que volvería
drive-next-mine-act = Verlas todas
drive-next-late =
    { $count ->
        [one] Una promesa de otra persona está atrasada
       *[other] { $count } promesas de otras personas están atrasadas
    }
drive-next-late-because = porque la gente recuerda quién volvió cuando dijo que volvería
drive-next-late-act = Ver cuáles
drive-next-unassessed =
    { $count ->
        [one] Una persona de { $of } sin evaluar en { $turfs }
       *[other] { $count } de { $of } sin evaluar en { $turfs }
    }
drive-next-unassessed-because = porque no podemos contar con gente a la que nadie le ha preguntado
drive-next-unassessed-act = Ver quiénes son
drive-next-alone =
    { $count ->
        [one] Una persona de { $of } no tiene quien hable con ella
       *[other] { $count } de { $of } no tienen quien hable con ellas
    }
drive-next-alone-because = porque la gente se suma cuando se lo pide alguien que conoce
drive-next-alone-act = Buscar a alguien para cada una
drive-next-stale =
    { $count ->
        [one] Una evaluación tiene más de 60 días
       *[other] { $count } evaluaciones tienen más de 60 días
    }
drive-next-stale-because =
    { $count ->
        [one] porque dice dónde estaba alguien entonces, no dónde está hoy
       *[other] porque dicen dónde estaba la gente entonces, no dónde está hoy
    }
drive-next-stale-act = Ver de quién

drive-stand = Dónde estamos
drive-thermometer-of = Apoyo mostrado o dicho, de las { $unit } personas que somos, { $day }
drive-thermometer-of-unlisted = Apoyo mostrado o dicho, de las { $unit } personas que somos, { $unlisted } de ellas aún fuera de la lista, { $day }
drive-thermometer-now = { $count } de { $unit }
drive-thermometer-goal = { $percent } %: { $goal }, nuestra meta
drive-thermometer-told = { $count } de { $unit } apoyamos actuar en conjunto; la meta es { $goal }.
drive-thermometer-share = con nosotros, el { $percent } % de { $unit }
drive-thermometer-missing = Faltan { $missing } para ser { $goal }.
drive-thermometer-whole = Nuestra meta es { $goal }.
drive-thermometer-none = De { $unit }, nadie ha dicho ni mostrado todavía dónde está. Nuestra meta es { $goal }: empieza con el primer uno a uno.
drive-weeks-none = Todavía no hay ningún uno a uno anotado.
drive-turfs-none = Las { $unit } personas de la lista están evaluadas.
drive-turfs-everyone = De las { $unit } personas de la lista, ninguna está evaluada todavía.
drive-ages-none = Todavía no hay evaluaciones, así que ninguna es vieja.
drive-thermometer-reached = Llegamos: la meta era { $goal }. Ahora que se vea en los hechos.
drive-thermometer-guessed =
    { $count ->
        [one] Hay una suposición entre la gente sin evaluar: una suposición no cuenta.
       *[other] Hay { $count } suposiciones entre la gente sin evaluar: una suposición no cuenta.
    }
drive-step-1 = suman a otras personas
drive-step-2 = nos apoyan
drive-step-3 = sin decidir
drive-step-4 = por ahora no
drive-step-5 = en contra
drive-step-0 = sin evaluar
drive-step-12 = suman a otras personas o nos apoyan
drive-step-345 = sin decidir, por ahora no o en contra

drive-weeks = Uno a uno
drive-weeks-of = Conversaciones uno a uno en cada una de las últimas { $weeks } semanas, desde el { $day }, con las { $unit } personas de la lista
drive-weeks-running = en lo que va de esta semana
drive-weeks-last = la semana pasada, { $before } la anterior
drive-weeks-talked = de { $unit } han tenido al menos una

drive-turfs = Sin evaluar
drive-turfs-of = Sin evaluar por un acto o por su propia palabra, área por área, de las { $unit } personas de la lista, { $day }
drive-turfs-unassessed = de { $unit } sin evaluar
drive-turfs-more =
    { $count ->
        [one] Un área más
       *[other] { $count } áreas más
    }
drive-turfs-kept-back = En las áreas que no son tuyas no se muestran cuentas de menos de { $least } personas.
drive-turf-told = { $count } de { $unit }
drive-turf-kept-back = de { $unit }
drive-turf-small = menos de { $least }

drive-ages = Qué tan viejas son las evaluaciones
drive-ages-of = De { $count } personas evaluadas por un acto o por su palabra, { $day }
drive-ages-of-yours = De { $count } personas evaluadas por un acto o por su palabra, entre las { $unit } de tus áreas, { $day }
drive-ages-fresh = de los últimos 30 días
drive-ages-aging = de hace 30 a 60 días
drive-ages-stale = de hace más de 60 días

more-strength = Nuestra fuerza
more-way = Hacia dónde vamos
more-people = Formar gente
more-development = Formarnos unas a otros
more-development-under = Cómo van las peticiones, quién carga con qué, a quién no le ha pedido nadie
more-lineage = Quién formó a quién
more-lineage-under = Generación por generación
more-pairs = Pares
more-pairs-under = Quién se ve con quién para hablar de la gente que forma
more-law = Tarjetas y la ley
more-list = La lista
more-inside = Quienes estamos dentro
more-of-me = Tú
more-issues = Asuntos
more-issues-under = Lo que cambiaríamos, reunido; y por lo que hemos luchado
more-movement = Movimiento
more-movement-under = ¿Estamos organizando, o solo moviendo a quienes ya están?
more-turfs = Áreas
more-turfs-under = Las partes del lugar de trabajo y quién responde por cada una
more-committee = El comité
more-committee-under = Quién está en él, qué rincones no tienen a nadie, a quién invitar
more-arc = El arco
more-arc-under = Las etapas, dónde estamos, qué hace falta para avanzar
more-plan = El plan
more-plan-under = Hitos contados hacia atrás desde el día al que vamos
more-boss = Lo que hace la gerencia
more-boss-under = Lo que hizo, lo que sigue, a quién volver a ver
more-elections = Campañas como esta
more-elections-under = Cómo acabaron votaciones en otras partes y cuánto tardaron
more-voters = La lista de votantes
more-voters-under = La lista del empleador para una votación, aparte de la nuestra
more-leaders = Liderazgos, el mapa, la diana
more-leaders-under = A quién siguen, quién tiene lazos con quién, qué tan cerca estamos
more-intake = La página y el reloj de la mesa
more-intake-under = La página pública, su enlace, cuánto puede tardar todo
more-members = Integrantes
more-members-under = Quién puede abrir qué
more-imports = Listas traídas
more-imports-under = Traer una lista, ver qué salió, deshacerla entera
more-duplicates = Dos veces en la lista
more-duplicates-under = Gente que quizá sea la misma persona
more-guide = La guía del uno a uno
more-guide-under = Las preguntas, en las palabras de esta campaña
more-export = Sacar una copia
more-export-under = La lista como hoja de cálculo
more-settings = Ajustes
more-settings-under = El nombre en clave, y lo que fijamos para todos
more-own = Tu propio registro
more-own-under = Lo que hay anotado sobre ti, completo, y lo que llevas contigo
more-account = Tu cuenta
more-account-under = Dispositivos, bloquear, borrar mis llaves
more-safety = Qué está protegido y qué no
more-safety-under = En palabras sencillas
more-drives = Tus campañas
more-drives-under = Otra campaña, o una nueva

# Lo que rechazan las reglas de tarjetas, paquetes de jurisdicción y listas de votantes
card-before-drive = Ese día es anterior al comienzo de nuestra campaña, así que ninguna tarjeta puede ser de entonces. Revisa el día.
card-before-it = Ese día es anterior a la firma de la tarjeta.
card-exists = Esta tarjeta ya está anotada.
card-in-the-future = Ese día aún no ha llegado.
card-no-contact = Escribe un correo, u otra forma de encontrarte.
card-no-employer = Escribe el nombre de la empresa.
card-no-phone = Escribe un teléfono.
card-no-signature = Aún no está firmada: escribe el nombre otra vez, o dibújalo.
card-no-signer = Escribe el nombre.
card-no-text = La tarjeta necesita el texto que se firma.
card-text-third-party = El texto habla de nosotros como si fuéramos otros. Escribe «nosotros» y «nuestro sindicato».
card-too-long = Es demasiado largo para una tarjeta.
card-too-many = Hay tantas tarjetas como caben en una campaña.
card-unknown = No existe esa tarjeta.
card-withdrawn = Esta tarjeta se retiró y no puede volver a contarse. Quien quiera firmar otra vez firma una nueva.
pack-checked-in-the-future = El día de la última revisión aún no ha llegado.
pack-figure-twice = Una cifra aparece dos veces en este paquete.
pack-out-of-range = Una cifra de este paquete está fuera de rango.
pack-too-long = Este paquete es demasiado largo.
pack-two-values = Una cifra de este paquete tiene dos valores.
pack-unreadable = Este paquete no se puede leer.
pack-without-date = Una cifra de este paquete no dice cuándo se revisó por última vez.
pack-without-figures = Este paquete no tiene cifras.
pack-without-name = Este paquete no tiene nombre.
pack-without-source = Una cifra de este paquete no dice de dónde viene.
pack-without-start = Una cifra de días de este paquete no dice desde qué día cuenta.

# Lo que rechazan las reglas de linajes
lineage-brought-already = Ya está anotado que la trajo otra persona. Si fueron ambas, anoten quién la desarrolló.
lineage-circle = Eso haría un círculo: ya está por encima de esta persona. Revisen quién fue primero.
lineage-full = Ya hay tantos como caben en un espacio.
lineage-self = Nadie se trae ni se desarrolla por su cuenta. Elijan a otra persona.

# Lo que rechazan las reglas de pedidos, emparejamiento y acompañamiento
clock-first-contact = Elige en cuántas horas alguien se comunica: de 1 a 720.
clock-still = Elige tras cuántas horas sin nada lo revisan quienes coordinan: de 24 a 1440.
coach-no-language = Elige al menos un idioma en el que acompañas.
coach-sector = Escribe el sector con dos a seis cifras.
coach-takes = Elige cuántos casos tomas: de 1 a 20.
coach-too-long = Es demasiado largo.
coach-too-many = Son más de los que se pueden guardar: elige los 50 que más dicen.
handoff-none = No hay ningún traspaso en curso.
handoff-not-agreed = Quien pidió ayuda no ha aceptado este traspaso. Pregúntale primero; nada ha pasado todavía.
handoff-not-theirs = Solo las dos personas de un traspaso pueden terminarlo.
handoff-note-long = La nota es demasiado larga: deja lo que hace falta para empezar.
handoff-note-missing = Escribe lo que necesita saber quien lo recibe.
handoff-part = Esto no está entre lo que se va a pasar.
handoff-to-oneself = Ya lo tienes. Elige a otra persona.
handoff-under-way = Ya hay un traspaso en curso. Termina ese primero.
loads-range = Elige desde cuántos casos basta y desde cuántos está lleno: hasta 20, y el segundo no menor que el primero.
request-before = Eso es anterior a que llegara el pedido. Revisa el día.
request-closed = Este pedido está cerrado. Ábrelo de nuevo primero.
request-forgotten = Lo que se escribió se borró, como esa persona quería. No puede abrirse de nuevo.
request-full = Hay tantas anotaciones como caben en un pedido. Ciérralo o empieza un caso.
request-happened-missing = Escribe qué pasó, con tus palabras.
request-languages = Elige hasta ocho idiomas.
request-needs-contact = Di que podemos comunicarnos contigo: sin eso nadie puede responderte.
request-needs-reason = Escribe por qué, para que lo sepa quien lo tome después.
request-no-contact-consent = Esa persona no quiere que nos comuniquemos, así que nadie puede.
request-not-owner = Alguien más atiende este pedido, o nadie todavía. Tómalo primero.
request-open = Este pedido está abierto.
request-people = Escribe con un número cuánta gente trabaja ahí, más o menos.
request-reach-missing = Escribe cómo comunicarnos contigo sin riesgo: no por un teléfono ni una dirección de la empresa.
request-sector = Escribe el sector con hasta seis cifras.
request-taken = Otra persona ya tomó este pedido.
request-too-long = Es demasiado largo.
zone-unknown = Elige una zona horaria.
