# Entrar a trabajar para organizar: un programa callado.

space-name-program = ¿Cómo llamamos a este programa?
space-start-title-program = Empezar un programa
space-start-under-program = Para quienes toman un puesto para organizar ahí. Quiénes son se abre sólo para esas personas y su mentor o mentora, tampoco para quien coordina. Que sea pequeño.
space-settings-title-program = Ajustes del programa
said-started-program = El programa está listo. Solo tú tienes sus llaves.
role-program-lead = Coordina el programa
role-program-member = Integrante
role-program-lead-what = Ve nombres en clave e invita; nunca quién está detrás.
role-program-member-what = Toma un puesto, o acompaña a alguien que lo toma.

salting-under = Tomamos puestos donde mucho depende de ellos, con quien nos acompañe y un camino para ganar, hasta que la gente que trabaja ahí siga por su cuenta.
said-salting-kept = Guardado.
said-salting-begun = Empezado. Desde ahora usen el nombre en clave, aquí y cuando hablen.
said-salting-gone = Ya no se abre para ti.
salting-nothing-chosen = Elige qué hacer.
salting-someone = Alguien que ya no está en el programa
salting-too-long = Es demasiado largo. Acórtalo.
salting-too-far = Ese día queda demasiado lejos. Revisa el año.

salting-mine = Lo que se abre para ti
salting-mine-none = Nada todavía. Lo de un puesto se abre para quien lo toma y para su mentor o mentora, y para nadie más.
salting-part = Tu parte
salting-part-salt = Tú tomas el puesto
salting-part-mentor = Tú acompañas
salting-begin = Empezar con un puesto
salting-begin-go = Sortear un nombre en clave y empezar
salting-sealed = Esto se abre sólo para ustedes dos, no para quien coordina. Tampoco puede abrirlo quien maneja el servidor mientras ustedes no hayan entrado.
salting-with = La otra persona
salting-mentors-name = { $name } (acompaña)
salting-nobody-yet = Nadie todavía
salting-with-whom = Elige a alguien que esté en el programa.
salting-mentor-self = Elige a otra persona: nadie se acompaña a sí mismo.
salting-placements-full = El programa tiene tantos puestos como puede llevar.
salting-opening = ¿Qué vacante?
salting-opening-none = Ninguna todavía

salting-no-target = Empiecen con un lugar de trabajo del que mucho dependa y donde haya un camino para ganar.
salting-aim = Apuntar a otro lugar de trabajo
salting-aim-go = Apuntar ahí
salting-target = ¿Cómo lo llamamos?
salting-target-help = Basta un nombre en clave.
salting-target-missing = Ponle un nombre.
salting-target-unknown = Elige dónde es el puesto.
salting-targets-full = El programa apunta a tantos lugares como puede llevar. Dejen uno primero.
salting-place = ¿Dónde está?
salting-why = ¿Por qué ahí?
salting-why-help = Qué depende de ese lugar, y el camino para ganar. No nombren a nadie.
salting-leave = Ya no apuntamos ahí
salting-leave-under = Se van también sus vacantes. Lo empezado queda como está.
salting-leave-go = Quitarlo
salting-put-opening = Anotar una vacante
salting-put-opening-go = Anotarla
salting-at = ¿Dónde?
salting-at-none = Elige un lugar de trabajo
salting-job = ¿Qué puesto?
salting-job-missing = Di qué puesto es.
salting-until = Último día para solicitarlo
salting-until-help = Déjalo vacío si no hay.
salting-until-passed = Ese día ya pasó.
salting-until-day = hasta el { $day }
salting-openings-full = El programa tiene tantas vacantes como puede llevar. Cierren una primero.
salting-no-opening = Ninguna vacante que sepamos
salting-close = Ya está tomada

salting-mentors = Quién acompaña
salting-mentors-under = Quien acompaña ya ha organizado, se ve cada semana con quien toma el puesto, y es la única otra persona que puede abrir quién es. A quién acompaña no está escrito en ningún otro lugar.
salting-mentor-me = Yo acompaño
salting-mentor-not = Ya no acompaño
salting-mentors-full = El programa tiene tantas personas que acompañan como puede llevar.

salting-told = Hasta dónde hemos llegado
salting-told-none = Los números se dicen de cinco en adelante. Con menos, quien nos conoce podría adivinar quién es.
salting-told-at-least =
    { $count ->
        [one] Al menos una persona en total: la suma de lo que está aquí, y de nada más.
       *[other] Al menos { $count } en total: la suma de lo que está aquí, y de nada más.
    }
salting-names = Nombres en clave
salting-names-under = Para quien coordina, cuando ya son cinco. Una etapa se dice cuando cinco están en ella. Quién, dónde, desde cuándo y con quién no está en ninguna lista.
salting-stage-untold = Etapa sin decir: hay menos de cinco en ella
salting-goes = { $stage } · se destruye el { $day }

salting-stage = Hasta dónde va
salting-stage-is = Etapa
salting-stage-learning = Aprende
salting-stage-applying = Solicita el puesto
salting-stage-inside = Trabaja ahí
salting-stage-turning = Pasa a sembrar
salting-stage-ended = Terminó
salting-stage-missing = Elige una etapa.
salting-stage-go = Guardar
salting-start = Primer día de trabajo
salting-start-missing = Di cuándo es, o fue, el primer día de trabajo.
salting-end = Último día
salting-end-help = Cuatro semanas después, un lunes, todo esto se destruye.
salting-end-missing = Di cuándo terminó.
salting-end-before = Eso es antes del primer día de trabajo.
salting-learn-first = Antes van los tres pasos previos a solicitar: qué pide la ley, solicitar con la verdad, mantenerlo aparte. Márcalos abajo cuando estén aprendidos.

salting-with-mentor = Te acompaña: { $name }
salting-with-salt = Acompañas a { $name }
salting-nobody = nadie todavía
salting-shreds = Desaparece el { $day }, con su llave, cuando alguien de aquí desbloquee: cuatro semanas después del último día, o medio año después de lo último que se escriba aquí.
salting-who = Quién es
salting-who-under = Esto está aquí y en ningún otro lugar: en ninguna lista, en ninguna exportación, en ninguna búsqueda. Dejen vacío lo que ustedes dos ya saben.
salting-who-name = Nombre
salting-who-address = Dirección
salting-who-contact = Cómo se comunican
salting-who-too-long = Usa 200 caracteres como máximo.
salting-name-is-code = Ese nombre delataría un nombre en clave. Escríbelo de otra manera.
salting-keep = Guardar

salting-training = Qué aprendemos
salting-training-under = Paso a paso, con quien acompaña. Los tres primeros van antes de que nadie solicite nada.
salting-learned = Lo aprendido
salting-step-law = Qué protege la ley y qué pide
salting-step-law-under = Lean las notas en la página de este programa, y hablen con alguien que defienda a trabajadores.
salting-step-honest = Solicitar con la verdad
salting-step-honest-under = Un puesto que piensas hacer, en sus condiciones. No digas nada falso; nadie tiene que decir lo que nadie pregunta.
salting-step-apart = Mantenerlo aparte
salting-step-apart-under = Teléfono propio, red propia, nunca los del trabajo. No escriban nada que no haga falta.
salting-step-listen = Los primeros meses
salting-step-listen-under = Hacer bien el trabajo, llegar a tiempo, escuchar. Nadie sigue a quien acaba de llegar y habla.
salting-step-talk = Conversaciones uno a uno, y a quién sigue la gente
salting-step-talk-under = Encuentra a quienes la gente sigue, y aprende de ellas qué cambiaría la gente.
salting-step-hand-on = Pasarlo a otras manos
salting-step-hand-on-under = Conduce quien lleva tiempo trabajando ahí. Tú estás para ser una persona entre muchas.

salting-notes = Notas
salting-note = Qué acordaron, qué sigue
salting-note-help = Escribe como si lo leyeran en voz alta en un juicio. Lo que haría daño, díganlo en persona.
salting-note-missing = Escribe algo primero.
salting-note-too-long = Usa 2,000 caracteres como máximo.
salting-notes-full = Hay tantas notas como caben aquí.
salting-note-mine = Lo anotaste tú
salting-note-theirs = Lo anotó la otra persona
salting-not-yours = Eso le toca a la otra persona.
salting-mentor = Quién te acompaña
salting-other-mentor = Que acompañe otra persona
salting-other-mentor-under = Recibe una llave nueva, para ti y para quien elijas. Ya no se abre para quien te acompañaba antes.
salting-other-mentor-go = Cambiar quién acompaña
salting-step-back = Dejar de acompañar
salting-step-back-under = Recibe una llave nueva y ya no se abre para ti. Hablen antes.
salting-step-back-go = Dejo de acompañar
salting-shred = Destruirlo ahora
salting-shred-under = Todo esto desaparece de una vez, con su llave. Nadie puede traerlo de vuelta. Las copias del disco del servidor de antes lo guardan sellado hasta que se sobrescriban.
salting-shred-yes = Sí, todo
salting-shred-sure = Marca que todo debe desaparecer.
salting-shred-go = Destruirlo

salting-law = Qué dice la ley
salting-law-unknown = No lo sabemos para { $places }. Pregunten ahí a alguien que conozca la ley antes de que nadie solicite nada.

salting-turn = De entrar a trabajar a sembrar
salting-turn-under = La meta es que ahí no hagamos falta: que empiece la gente que trabaja ahí, en todas partes a la vez. Nada de lo que está aquí pasa a otro lado.
salting-turn-call = Llamar a todo el mundo a empezar, desde «{ $drive }»
salting-turn-call-under = El formulario vacío de un llamado público
salting-turn-drive-under = El formulario vacío de una campaña, con sus propias llaves
