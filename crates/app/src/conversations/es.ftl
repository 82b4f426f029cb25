# Uno a uno: la guía con alguien, lo que se dijo, con quién hablar ahora.
talk-back = Su página
talk-hint = Escribe como si el abogado del jefe lo fuera a leer en voz alta.
talk-hint-more = Nada de salud, familia, dinero ni papeles: eso se dice en persona y no se escribe en ningún lado.
talk-wrong = Hay que ver unas cosas antes de registrarlo
talk-otherwise = Este uno a uno ya está registrado
talk-otherwise-more = Lo registrado se queda. Lo que escribiste después está abajo; si lo terminas, se registra otro.
talk-resumed = Empezaste esto el { $day }. Aquí está todo lo que escribiste.
talk-last = La última vez: { $day }, con { $by }
talk-last-mine = La última vez que hablaron: { $day }
talk-last-agreed = Quedaron en: { $what }
talk-asked-yes = «{ $what }» Dijo que sí.
talk-asked-thinking = «{ $what }» Quiere pensarlo.
talk-asked-no = «{ $what }» Dijo que no.
talk-issue =
    { $n ->
        [1] Primero, en sus palabras
        [2] Segundo
        [3] Tercero
       *[other] Y
    }
talk-in-their-words = En sus palabras
talk-tie-kind = Qué los une
talk-tie-name = Nombre
talk-tie-which = ¿Cuál { $name }?
talk-tie-new = Alguien que todavía no está en la lista
talk-tie-no-name = Escribe un nombre con letras, 200 como máximo.
talk-topics = Hablamos de
talk-ask = ¿Qué pediste, palabra por palabra?
talk-ask-help = Escríbelo antes de ir y pídelo así tal cual.
talk-answer = ¿Qué contestó?
talk-answer-yes = Sí
talk-answer-thinking = Quiere pensarlo
talk-answer-no = No
talk-answer-missing = Elige qué contestó.
talk-ask-missing = Escribe qué pediste, o quita la respuesta.
talk-next-step = Siguiente paso
talk-next-on = Qué día
talk-share-80 = Como el 80 %
talk-share-70 = Como el 70 %
talk-share-50 = La mitad
talk-share-30 = Menos
talk-support-none = Dejarlo como está
talk-basis = ¿Cómo lo sabes?
talk-basis-missing = Di cómo lo sabes: un hecho, su palabra o una suposición.
talk-note-help = Solo sobre el trabajo y la organización.
talk-on = ¿Cuándo hablaron?
talk-day-unreadable = Elige un día, o escríbelo así: 2026-11-09.
talk-day-far = Revisa el año: ese día está a más de diez años.
talk-finish = Terminar
talk-for-now = Guardar
talk-saved = Guardado
talk-unsaved = Todavía sin guardar. Deja esta página abierta.
talk-stays = Sin conexión: no se envió nada. Lo que escribiste sigue aquí; oprime otra vez cuando haya señal.
talk-throw-away = Tirar esto
talk-throw-away-what = Se borra lo que escribiste aquí. Los uno a uno terminados se quedan.
talk-throw-away-go = Borrar lo que escribí
talk-of-excluded = Está fuera de la unidad, así que no hay uno a uno que registrar.
said-talk-saved = Guardado. Sigue cuando quieras: desde aquí o desde Hoy.
said-talk-kept = Registrado.
said-talk-thrown-away = Borrado.
conversation-in-the-future = Ese día todavía no llega. Un uno a uno se registra después de hablar.
conversation-too-long = Es demasiado largo. Deja lo que importa, en sus palabras.
conversation-too-many = Son demasiados. Deja los que más importan.
conversation-listening = Elige cuánto del tiempo habló la otra persona.
conversation-tie-to-self = Es la persona con quien hablaste. Nombra a alguien más.
conversation-history-full = Su registro ya tiene 500 uno a uno, que es lo que cabe. No se cambió nada.

talk-told-under = Uno a uno del { $day }, con { $by }
talk-told-under-mine = Tu uno a uno del { $day }
talk-open-mine = Este no lo has terminado.
talk-open = Este todavía se está escribiendo.
talk-go-on-with = Seguir el uno a uno con { $name }
talk-go-on = Seguir
talk-nudges = Para la próxima vez
talk-nudge-issues = ¿Qué cambiaría? Empieza por ahí; lo demás sale de eso.
talk-nudge-inoculation = Antes de cualquier tarjeta, petición o paso público: pregúntale qué va a decir y a hacer la gerencia.
talk-nudge-ask = No le pediste nada. A casi nadie se lo han pedido nunca.
talk-nudge-next-step = No hay siguiente paso. Acuerden uno, con día.
talk-nudge-listening = Habló el { $share } % del tiempo. Busca el 70: una pregunta más, y espera.
talk-nudge-unclear = El siguiente paso necesita las dos cosas: qué y qué día.
talk-nudge-before = Este día es anterior al uno a uno. Cámbialo, o di abajo que está bien.
talk-next-sure = Sí, ese es el día
talk-nudge-support = No anotaste dónde está, así que queda como se evaluó antes.
talk-topics-told = Hablaron de:
talk-agreed-on = Para el { $day }
talk-support = Dónde está
talk-support-basis = por { $basis }
talk-note = Nota
talk-listened = Habló más o menos el { $share } % del tiempo.
talk-skipped = Sin hacer: { $steps }
talk-skipped-none = Se hicieron todos los pasos.
talk-who-next = ¿Quién sigue?
talk-their-page = Su página

talk-next-title = ¿Con quién hablo ahora?
talk-next-under = En tu área: primero lo acordado, luego a quien nombraron sus compañeros, luego con quien nadie ha hablado.
talk-next-with = Habla con { $name }
talk-next-begin = Uno a uno
talk-next-begin-with = Uno a uno con { $name }
talk-next-then = Después
talk-next-unfinished = Sin terminar
talk-next-began = Empezado el { $day }
talk-next-nobody = Con todos en tu área se habló hace poco y no hay nada acordado para hoy. ¿Quién falta en la lista?
talk-next-no-list = Todavía no hay nadie en la lista. Se empieza por un nombre.
talk-next-list = La lista
talk-because-overdue =
    { $days ->
        [one] lo que acordaron era para ayer
       *[other] lo que acordaron era para hace { $days } días
    }
talk-because-today = hoy es el día que acordaron
talk-because-named =
    { $count ->
        [one] alguien del trabajo le tiene confianza o le sigue
       *[other] { $count } personas del trabajo le tienen confianza o le siguen
    }
talk-because-unassessed = sin evaluar todavía
talk-because-guessed = por ahora solo una suposición
talk-because-undecided = no se decide, y ya pasó un tiempo
talk-because-stale = lo último que se supo es de hace { $days } días
talk-because-nobody = nadie se encarga de hablarle

guide-title = La guía
guide-under = Lo que preguntamos en un uno a uno, paso por paso. Preguntamos; nunca damos la respuesta.
guide-them = la otra persona
guide-change = Cambiar las palabras
guide-change-what = Que suene a ustedes. Lo que dejen fuera se dice como venía; quien hable con alguien después ve lo que guarden aquí.
guide-language = { $language }
guide-text = La guía ({ $language })
guide-text-help = Un nombre, un signo de igual y las palabras. Los textos largos siguen en la línea de abajo después de cuatro espacios.
guide-own = Esta es su propia guía.
guide-built-in = Esta es la guía que venía con shopfloor.
guide-keep = Guardar
guide-give-up = Volver a la que venía
guide-wrong = Todavía no se guarda. Por corregir ({ $language }):
guide-doubts = Vuelve a ver esto ({ $language }):
guide-too-long = La guía pasa de 30,000 caracteres. Nadie lee eso en un teléfono.
guide-unreadable = La línea { $line } no se puede leer: «{ $text }». Necesita un nombre, un signo de igual y palabras; las líneas que siguen empiezan con cuatro espacios.
guide-twice = Línea { $line }: este nombre ya está más arriba: «{ $text }».
guide-nameless = La línea { $line } nombra algo que no existe: «{ $text }». Solo se puede poner el nombre de la persona, así: { "{ $name }" }.
guide-placeless = Línea { $line }: la guía no tiene lugar para «{ $text }». Usa los nombres que venían o empieza con topic-.
guide-tells = La línea { $line } afirma. Lo que se pregunta en voz alta termina en signo de interrogación.
guide-calls-us-them = La línea { $line } habla de nuestro sindicato como de alguien más. Somos nosotros.
guide-changed = Alguien cambió la guía mientras la tenías abierta.
guide-changed-more = Lo que escribiste sigue abajo. Guárdalo para ponerlo en lugar de lo suyo, o abre la página otra vez para ver lo suyo.
said-guide-kept = La guía quedó guardada.
