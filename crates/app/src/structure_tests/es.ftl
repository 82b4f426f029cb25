# Pruebas de estructura: lo que muestra si nuestra estructura aguanta.
tests-title = Pruebas de estructura
tests-under = Campañas pequeñas, cada una pide un poco más. Contamos lo que la gente hace, sobre todas las personas que trabajan aquí.
tests-ladder = La escalera
tests-running = ¿Quién lo hizo?
tests-own = Una prueba propia
tests-compare = Compararlas
tests-next = Sigue: { $name }
tests-next-first = La escalera empieza aquí: lo bastante fácil para todas y todos, y a la vista.
tests-next-why = La más fácil llegó a su marca, así que esta se puede abrir.
tests-next-go = Prepararla
tests-free = Se puede abrir.
tests-nothing-easier = Todavía no se hizo ninguna más fácil.
tests-easier-not-met = Espera a que esta llegue a su marca: { $name }.
tests-compare-under = Las mismas áreas, una prueba tras otra. Cada barra es la parte de todas las personas del área; la línea de trazos es la marca.
tests-compare-none = Todavía no hay nada que comparar: hacen falta dos pruebas cerradas.
tests-compared = { $after }, comparada con { $before }. Un cambio de menos de { $points } puntos, o de menos de { $people } personas, es mantenerse: es nuestra regla de trabajo.
tests-summary = { $shrinking ->
    [one] { $shrinking } área baja
   *[other] { $shrinking } áreas bajan
  }, { $holding } { $holding ->
    [one] se mantiene
   *[other] se mantienen
  }, { $growing } { $growing ->
    [one] crece
   *[other] crecen
  }.
more-tests = Pruebas de estructura
more-tests-under = La escalera, quién lo hizo, qué bajó desde entonces

test-kind-sticker-day = Día de la calcomanía
test-kind-photo-board = Tablero de fotos
test-kind-majority-petition = Petición de mayoría
test-kind-group-delegation = Delegación en grupo
test-kind-practice-strike-vote = Voto de huelga de práctica
test-kind-walk-in = Entrada conjunta
test-kind-walk-out = Salida conjunta
test-growing = crece
test-holding = se mantiene
test-shrinking = baja
test-not-seen = aquí no se muestra
test-running = { $name }, aún abierta
test-said = { $name } ({ $day })
test-percent = { $percent } %
test-count = { $acted } de { $unit }, { $percent } %

test-state-drawn = Prevista: del { $opens } al { $closes }. No se ha abierto.
test-state-ahead = Se abre el { $opens }.
test-state-open = Abierta hasta el { $closes }.
test-state-ending = Su último día fue el { $closes }. Anota lo que quede en papel y después ciérrala.
test-state-met = Cerrada el { $on }. Llegó a su marca del { $mark } %.
test-state-not-met = Cerrada el { $on }. No llegó a su marca del { $mark } %.

test-new = Preparar una prueba
test-new-kind = ¿Qué le pedimos a todo el mundo? Primero lo más fácil.
test-draw-under = Todo se fija antes de abrirla, para que nadie mueva la marca después.
test-draw-go = Guardarla
test-drop = Descartarla
test-change = Prepararla de nuevo
test-usual = Lo habitual: una meta del { $target } %, y se cuenta a todos desde el { $mark } %.
test-from-release-mark = Fuente: PCS, Organising to win; los resultados se cuentan al llegar al 90 %.
test-from-rally-mark = Fuente: el modelo de la UAW; un grupo da la cara cuando la mitad está detrás.
test-from-strike-vote = Fuentes: los votos de práctica de las maestras de Chicago, 75 % de toda la membresía; las huelgas buscan un 90 %.
test-from-strike-participation = Fuente: las huelgas que ganaron buscaban que participara un 90 %.
test-question = Qué pedimos
test-question-help = Una pregunta que se contesta haciéndolo. «¿Te pones la calcomanía con nosotros el viernes?»
test-name = Cómo la llamamos
test-after = Pide más que
test-after-help = En la escalera queda justo encima de esa.
test-after-none = Ninguna: es la más fácil
test-target = Meta, en porcentaje de todos
test-target-help = Lo que buscamos. Vacía: la habitual.
test-mark = Contarlo a todos desde, en porcentaje
test-mark-help = Por debajo, los resultados quedan en el comité.
test-opens = Primer día
test-closes = Último día
test-owners = Quién responde: { $alone ->
    [0] alguien por cada una de { $turfs } áreas
    [one] { $turfs } áreas, { $alone } sin nadie propio
   *[other] { $turfs } áreas, { $alone } sin nadie propio
  }
test-owners-what = Quien responde por un área responde por ella en esta prueba, a menos que elijas a otra persona.
test-owner-as-whole = Quien responde por el conjunto
test-owner-nobody = Nadie
test-owner-none = Nadie en particular

test-question-missing = Di qué le pedimos a todo el mundo.
test-question-too-long = Usa como máximo 500 caracteres.
test-kind-missing = Elige qué tipo de prueba es.
test-name-missing = Ponle un nombre.
test-name-too-long = Usa como máximo 80 caracteres.
test-target-missing = Di a cuántos de nosotros buscamos llegar, en porcentaje.
test-target-percent = La meta es un número del 1 al 100: porcentaje de todas las personas que trabajan aquí.
test-mark-missing = Di desde qué parte se cuentan los resultados.
test-mark-percent = La marca es un número del 1 al 100: porcentaje de todas las personas que trabajan aquí.
test-mark-above-target = La marca está por encima de la meta. Al llegar a la meta, los resultados seguirían en privado; baja la marca.
test-opens-missing = Pon el primer día.
test-closes-missing = Pon el último día.
test-before-drive = Eso es antes de que empezara la campaña. Elige un día posterior.
test-closes-before-opens = El último día es anterior al primero. Cambia uno de los dos.
test-too-long = Una prueba está abierta un año como máximo. Elige un último día más cercano.
test-turf-unknown = Una de estas áreas ya no está. Abre el formulario otra vez.
test-turf-twice = Un área aparece dos veces. Abre el formulario otra vez.
test-too-many-owners = Por un área responden veinte personas como máximo.
test-owner-unknown = Esta persona ya no está en la campaña. Elige a otra.

test-set = Lo que está fijado
test-target-fact = Meta
test-mark-fact = Se cuenta a todos desde
test-days-fact = Días
test-days = del { $opens } al { $closes }
test-low = Más bajo de lo habitual. Lo habitual es una meta del { $target } % y una marca del { $mark } %.
test-long = Está abierta más de 60 días, y eso mide la paciencia más que la estructura.
test-owners-fact = Quién responde por cada área
test-open = Abrirla
test-no-hurdle = No hay nada que lo impida.
test-leads-open = La abre alguien que coordina.
test-hurdle-nothing = Todavía no se hizo ninguna más fácil. La escalera empieza por lo fácil, para ver dónde flojeamos antes de que nos cueste.
test-hurdle-ladder = { $name } no ha llegado a su marca ({ $on }). Si no se pudo lo más fácil, no estamos listos para más.
test-hurdle-unowned = Nadie responde por { $turfs ->
    [one] un área
   *[other] { $turfs } áreas
  } con gente: { $names }.
test-override = Abrirla de todos modos, porque
test-override-help = El comité puede decidirlo. La razón queda con la prueba.
test-open-what = Una vez abierta, la pregunta, los porcentajes, los días y quién responde ya no cambian.
test-open-go = Abrirla
test-overridden-ladder = Se abrió antes de que la más fácil llegara a su marca:
test-overridden-unowned = Se abrió aunque nadie responde por algunas áreas:
test-overridden-mark = Se contó a todos aunque no llegó a la marca:
test-already-over = Su último día ya pasó. Prepárala de nuevo con otros días.
test-easier-not-met = La más fácil no llegó a su marca. Escribe por qué abrimos esta de todos modos.
test-turf-without-owner = Nadie responde por algunas áreas. Prepárala de nuevo con alguien en cada una, o escribe por qué la abrimos de todos modos.
said-test-drawn = Está preparada. Ábrela cuando lo sepan quienes responden por cada área.
said-test-dropped = Se descartó.
said-test-opened = Está abierta.
said-test-closed = Está cerrada. Ahora miren lo que mostró.
said-test-released = Los resultados se contaron a todos.
said-test-acts = Guardado.
said-test-paper = La hoja está anotada.
said-test-evidence = La foto ya está.
said-test-evidence-back = La foto ya no está. Quién lo hizo sigue anotado.
said-test-box = La urna está contada.
said-test-confirmed = Valoración hecha, por lo que hizo.

test-record = Quién lo hizo
test-record-none = En tus áreas no hay nadie.
test-record-others = { $turfs ->
    [one] Un área más
   *[other] { $turfs } áreas más
  }
test-ahead = No ha empezado. Desde su primer día, marca aquí quién lo hizo.
test-ending = Su último día ya pasó. Se puede anotar lo que quede en papel.
test-find = Buscar a alguien aquí
test-everyone = { $count ->
    [one] { $count } persona. Marca quién lo hizo; marca otra vez para quitarlo.
   *[other] { $count } personas. Marca quién lo hizo; marca otra vez para quitarlo.
  }
test-people = { $count ->
    [one] { $count } persona en esta área
   *[other] { $count } personas en esta área
  }
test-found = { $count } de { $unit } personas de aquí.
test-more = Las primeras { $shown } personas, y { $more } más. Busca por nombre.
test-nobody = No hay nadie en esta área.
test-nobody-found = No hay nadie con ese nombre aquí.
test-told = Lo hicieron { $acted } de { $unit }
test-waiting = Aún no está guardado: no se alcanza el servidor. Se envía otra vez solo; deja esta página abierta.
test-keep = Guardar
test-did = lo hizo
test-paper = Anotar una hoja de papel
test-paper-what = Marca a todas las personas cuyo nombre está en la hoja. Lo que ya estaba anotado sigue anotado.
test-paper-names = Nombres en la hoja
test-paper-names-help = Los de esta área. Así vemos que no se saltó ninguno.
test-paper-on = El día
test-paper-go = Anotarlos
test-paper-names-missing = Cuenta los nombres de esta área en la hoja y escribe el número.
test-paper-names-differ = El número y las marcas no coinciden. Marca a quien falte, o cuenta otra vez.

test-evidence = Fotos
test-evidence-what = Una foto del mural, de la calcomanía, de la hoja de firmas. Nadie tiene que salir: la prueba cuenta sin ninguna foto.
test-evidence-all = Todas las personas que lo hicieron ya están en alguna foto.
test-evidence-closed = La prueba está cerrada; lo anotado queda.
test-evidence-who-did = Quién lo hizo
test-evidence-nobody-did = Aquí no lo hizo nadie.
test-evidence-photo = Foto
test-evidence-help = Tu teléfono la hace más pequeña. Se borra dónde y cuándo se tomó. Sólo la ve quien lleva esta área.
test-evidence-who = Quién sale, o de quién es el nombre
test-evidence-go = Añadir la foto
test-evidence-there = Fotos de esta área
test-evidence-of = Muestra: { $names }
test-evidence-back = Quitarla
test-evidence-no-photo = Primero elige una foto.
test-evidence-too-large = Esa foto pesa más de 2 MB. Tómala en un tamaño menor, o manda una captura de ella.
test-evidence-unreadable = No es una foto que podamos leer. Manda un JPEG o un PNG.
test-evidence-nobody = Marca quién sale.
test-evidence-no-act = Alguien que marcaste no está anotado. Anótalo primero.
test-evidence-full = Esta área tiene 100 fotos de esta prueba. Quita algunas primero.
test-day-unreadable = Esto no es un día. Escríbelo como 2026-11-09, o elige uno.
test-act-of-excluded = Alguien ya está fuera de la unidad y no cuenta. Abre la lista otra vez.
test-act-before = Ese día la prueba aún no estaba abierta.
test-act-after = Ese día la prueba ya había terminado. Pon un día en que estaba abierta.
test-act-in-the-future = Ese día aún no llega.
test-acts-full = Esta área ya anotó todo lo que cabe en una prueba.

test-results = Dónde está
test-whole = { $acted } de { $unit } de nosotros, { $day }
test-target-reached = Se llegó a la meta.
test-mark-reached = Se llegó a la marca del { $mark } %. { $missing ->
    [one] Falta una persona
   *[other] Faltan { $missing } personas
  } para la meta del { $target } %.
test-mark-missing-more = { $missing ->
    [one] Falta una persona
   *[other] Faltan { $missing } personas
  } para la marca del { $mark } %.
test-private = Los resultados quedan en el comité hasta llegar a la marca: que nadie quede señalado por ser pocos, y que quien tiene miedo no vea que fueron pocos. Lo que hicieron tus áreas sí lo ves.
test-private-to-us = Este total solo lo ve el comité. Se cuenta a todos cuando la prueba cierra y llegó a su marca.
test-private-closed = No llegó a la marca, así que este total solo lo ve el comité.
test-by-turf = Por área, sobre todas las personas de cada una, { $day }. La línea de trazos es la marca del { $mark } %.
test-weakest = la más floja
test-small = { $turfs ->
    [one] Un área pequeña
   *[other] { $turfs } áreas pequeñas juntas
  }
test-by-owner = Según quién responde por ellas
test-head-owner = Quién
test-head-acted = Lo hicieron
test-head-unit = De
test-head-share = Parte
test-votes = { $yes } sí, { $no } no, { $blank } en blanco o nulos; { $none } no votaron. El sí cuenta sobre todos nosotros.
test-close = Cerrarla
test-close-early = Su último día no ha llegado. Ciérrala antes solo si todo está hecho: después no se anota nada más.
test-close-what = Cada área conserva lo que hizo, y no se anota nada más.
test-close-go = Cerrarla
test-release = Contarlo a todos de todos modos
test-release-what = Por debajo de la marca, los resultados pueden asustar más de lo que dicen. El comité puede contarlos, con su razón.
test-release-why = Por qué
test-release-go = Contarlo a todos

test-box = Las urnas
test-box-what = El voto es secreto: cuenta cada urna en tres números. Quién vino se marca en las listas; cómo votó alguien no se escribe en ninguna parte.
test-box-open = Contar una urna
test-box-turfs = Quiénes votaron en ella
test-box-done = contada
test-box-yes = Sí
test-box-no = No
test-box-blank = En blanco o nulos
test-box-why = El conteo se anotó mal, porque
test-box-why-help = Solo para corregir una urna que ya estaba contada.
test-box-go = Guardar el conteo
test-box-number = Escribe un número entero.
test-not-a-vote = Esta prueba no es un voto.
test-box-without-turf = Elige quiénes votaron en esta urna.
test-box-too-small = Con menos de cinco votos, el conteo dice cómo votó cada quien. Ponlos en la urna de un área vecina.
test-box-over-unit = Hay más votos que personas. Cuenta otra vez.
test-box-counted = Ya está contada la urna de una de estas áreas. Para corregirla, elige las mismas áreas y escribe por qué.
test-box-unknown = No se contó ninguna urna de justo estas áreas.
test-box-corrections-full = Esta prueba ya tiene todas las correcciones que caben.

test-debrief = Lo que mostró
test-debrief-under = Lo que se dijo, junto a lo que se hizo. Para quien hable con ellas y ellos, y para ninguna lista.
test-shown = Dicho y hecho
test-shown-of = De { $unit } personas en las áreas que abres, según la valoración al { $day }
test-shown-kept = estaban con nosotros, y lo hicieron
test-shown-claimed = estaban con nosotros de palabra o por algo anterior, y no lo hicieron
test-shown-beyond = no estaban con nosotros, y lo hicieron
test-shown-unassessed = sin valoración, y lo hicieron
test-shown-neither = no contábamos con ellas, y no lo hicieron
test-claimed = { $count ->
    [one] Una persona lo dijo y no lo hizo
   *[other] { $count } lo dijeron y no lo hicieron
  }
test-beyond = { $count ->
    [one] Una persona hizo más de lo que sabíamos
   *[other] { $count } hicieron más de lo que sabíamos
  }
test-people-more = Y { $count } más.
test-weak = Dónde estamos más flojos
test-weak-none = Todas las áreas que ves llegaron a la marca.
test-weak-one = { $counted }. { $missing ->
    [one] Falta una persona
   *[other] Faltan { $missing } personas
  } para la marca del { $mark } %.
test-proposals = Valorar de nuevo
test-proposals-what = { $count ->
    [one] Una propuesta.
   *[other] { $count } propuestas.
  } Un hecho dice más que una palabra; tú sabes más que ambos. Confirma lo que es cierto y deja lo que no.
test-proposals-none = No se propone nada.
test-because-took-part = Lo hizo. Hasta ahora: { $support }.
test-because-not = No lo hizo. Hasta ahora: { $support }.
test-propose-go = Que sea { $support }
test-leaders = Quién trajo a quién
test-leaders-what = Antes de abrirla se dijo quién traería a quién. Quién era, y cuántos vinieron:
test-leader-yes = Vinieron { $came } de { $named }. La gente le sigue.
test-leader-no = Vinieron { $came } de { $named }.
test-leaders-people = Una prueba es un indicio. Quién es líder lo decide la gente.
test-naming = Quién trae a quién
test-naming-what = Nombra a la gente ahora, antes de abrirla: así, quien venga muestra a quién se sigue. Si eliges otra vez a la misma persona, vale la lista nueva; sin marcar a nadie, se quita.
test-naming-who = ¿Quién trae a estas personas?
test-naming-go = Guardar
test-naming-link = Nombrar quién trae a quién
test-named-nobody = Elige quién las trae.
said-test-named = Guardado.
test-named-self = Nadie se trae a sí mismo.
test-named-twice = A una de estas personas ya la trae alguien más.
test-named-too-many = Son más de las que puede traer una persona.

