# Integrantes: quién está, invitar, dejar entrar, sacar.
members-title = Integrantes
members-under = { $count ->
    [one] Una persona tiene llaves aquí.
   *[other] { $count } personas tienen llaves aquí.
 }
members-all-turfs = Todas las áreas
members-numbers-only = Solo números; no abre ningún nombre
member-unnamed = Alguien de otra área

member-me = { $name } (tú)
member-keyless = Sin llaves: las borró
member-keyless-what = Ya no puede abrir nada, en ningún dispositivo. Si quiere volver, sácale aquí primero e invítale otra vez: hará una cuenta nueva.
member-change-title = Papel y áreas
role-lead = Coordina
role-organizer = Organiza
role-member = Integrante
role-coach = Acompaña
role-lead-what = Abre todas las áreas; invita y saca.
role-organizer-what = Lleva áreas y habla con toda su gente.
role-member-what = Ve un área y puede conversar uno a uno en ella.
role-coach-what = Ayuda desde otro lugar; ve lo que ustedes comparten, punto por punto, y por sí solo nada.
role-desk-lead = Coordina la mesa
role-desk-member = Acompaña
role-desk-lead-what = Cuida que nada envejezca sin que nadie lo vea; invita y saca.
role-desk-member-what = Toma solicitudes y acompaña.
role-research-lead = Coordina el espacio
role-research-member = Investiga
role-research-lead-what = Trae archivos y los quita; invita y saca.
role-research-member-what = Anota empresas y lo que averiguamos, y pesa.
member-role = Papel
member-role-missing = Elige qué va a hacer.
member-turfs = Áreas
member-turfs-help = Para quienes organizan e integrantes. Un área trae todo lo que hay dentro.
member-turf-missing = Elige al menos un área.
member-name-missing = Escribe cómo le dices.
member-name-too-long = Ese nombre es muy largo. Usa 100 caracteres como máximo.
member-is-excluded = Alguien con ese nombre está en la lista como supervisor o gerente. No puede entrar.
member-not-myself = No puedes cambiarte ni sacarte tú. Pídeselo a otra persona que coordine.
member-change-go = Cambiar
member-change-what = Todas las llaves que tenía se hacen de nuevo.
member-remove = Sacar
member-remove-what = Cada llave que tenía se hace de nuevo y lo que sellaba se vuelve a sellar. Ya no podrá abrir nada.
member-remove-go = Sacar de la campaña
members-too-many = Esta campaña ya tiene todas las personas que caben.
said-member-in = Ya está dentro.
said-member-changed = Hecho. Las llaves son nuevas.
said-invite-withdrawn = La invitación ya no sirve.
said-name-kept = Tu nombre quedó guardado.
my-name-title = Cómo te dicen
my-name-label = Tu nombre aquí
my-name-help = Solo lo leen quienes comparten un área contigo.
my-name-go = Guardar

invite-title = Invitar a alguien
invite-how = Recibe un enlace, o escanea un código de tu teléfono. Luego le dices las seis palabras de la invitación, de voz o en papel, nunca junto al enlace.
invite-name = ¿Para quién es?
invite-name-help = Como tú le dices. Hasta que entre, solo lo ve quien coordina.
invite-go = Hacer la invitación
invites-open = Invitaciones abiertas
invite-by = { $role }, invitación de { $name }
invite-for = Invitación para { $name }
invite-link = El enlace
invite-scan = Código que lleva al enlace
invite-scan-below = En persona: lo escanea con su propio teléfono.
invite-loopback = Ningún otro teléfono puede seguir este enlace.
invite-loopback-what = Abriste shopfloor en una dirección que solo conoce esta máquina. Ábrelo en la dirección a la que llegan los teléfonos (un servicio onion, o un túnel que termina en esta máquina: mira «Run your own» en el README) y haz o abre allí la invitación.
copy-link = Copiar el enlace
invite-words = Las seis palabras de la invitación
invite-words-how = Díselas, o anótaselas. Prueban que de verdad es la persona que invitaste.
invite-waiting = Cuando haya escrito las palabras, esta página te pedirá que le dejes entrar.
invite-accounts = La responde una sola persona, en dos semanas, y con este enlace se hacen { $most } cuentas como máximo.
invite-accounts-made = Con este enlace ya se hicieron todas las cuentas que permite. Si una es tuya, desbloquéala y abre otra vez el enlace; si no, pide un enlace nuevo.
invite-answered = Escribió las seis palabras de la invitación.
invite-compare = Si están juntos, comparen estas palabras con las de su pantalla. Después deja entrar.
invite-mark = Su marca
invite-let-in = Dejar entrar
invite-unproven = Alguien respondió, pero no con estas palabras.
invite-unproven-what = Su teléfono se lo dice y le deja escribirlas otra vez. Si no fue la persona que invitas, retira esta invitación y haz una nueva.
invite-not-proven = La respuesta no prueba las seis palabras de la invitación, así que nadie entró.
invite-answered-inside = Quien contestó ya está adentro. Retira la invitación y cambia su papel.
invite-withdraw = Retirar la invitación

join-title = Te invita alguien de tu trabajo
join-under = A un lugar donde se organizan juntos.
join-have-account = Ya tengo una cuenta
join-code-title = Las seis palabras de la invitación
join-code-under = Las seis palabras que te dijo o te anotó quien te invitó. No son las palabras de tu cuenta: esas no se las digas a nadie.
join-code = Las seis palabras de la invitación
join-code-go = Pedir entrada
code-not-words = No son seis palabras de nuestras listas. Busca una letra que se escapó, o pide otra vez las palabras de la invitación.
code-own-words = Estas son las palabras de tu propia cuenta. Escribe las seis que te dijo quien te invitó, y no le digas las tuyas a nadie.
join-code-help = En orden, con espacios. Las mayúsculas y los acentos no importan.
join-refused = Esas no eran las palabras de la invitación.
join-refused-what = No se perdió nada. Pídele a quien te invitó que te las diga otra vez y escríbelas de nuevo.
join-closed-title = Esta invitación está cerrada
join-closed = La retiraron, ya la contestó otra persona, o pasaron sus dos semanas.
join-closed-what = Pídele una nueva a quien te invitó. Si hiciste una cuenta, la conservas: abre el enlace nuevo y elige «Ya tengo una cuenta».
join-waiting-title = Avisa que ya las escribiste
join-waiting-under = Quien te invitó abre la invitación, ve si las palabras son las correctas y te deja entrar.
join-mark = Tu marca
join-waiting-what = Si están juntos, comparen estas palabras con las de su pantalla. Esta página sigue sola; si las palabras no eran las correctas, lo dice.

log-title = Lo que se hizo
log-empty = Todavía nada que todos debamos saber.
log-you = Tú
log-export = { $count ->
    [one] Sacó la lista: una persona
   *[other] Sacó la lista: { $count } personas
 }
log-turf-given = Entregó { $turf } a { $name }
log-turf-deleted = Quitó { $turf } del árbol
log-mark = { $n ->
    [one] Una entrada.
   *[other] { $n } entradas.
 } Marca de la última: { $mark } (en inglés: { $other }). Léansela cuando se vean: quien ve otra marca con el mismo número recibió otro registro.
log-broken = El registro de lo que se hizo fue cortado o cambiado.
log-broken-what = No sigue desde la última entrada que viste, o una entrada ya no es la que era. Lo hizo alguien que puede escribir en la base de datos, o se puso una copia vieja. Avisen a quienes coordinan y comparen lo que ven cuando se reúnan.
