# Capacidad: qué puede sostener un programa de acompañamiento.

capacity-lived = Cada programa se recorrió { $runs } veces, con la semilla { $seed }. Primero va la vez del medio; una de cada diez queda por debajo del primer número entre paréntesis, y una de cada diez por encima del segundo.
capacity-unread = No se puede leer { $file }. Den el archivo de un escenario, o uno de los que vienen con el programa: worker-run, staff-run.
capacity-wrong = { $file }: { $sentence }
capacity-wrong-line = { $file }, línea { $line }: { $sentence }
capacity-no-runs = Tiene que recorrerse al menos una vez.

capacity-weeks-lived = Semanas
capacity-figure-requests = Solicitudes
capacity-figure-first-wait = Espera de la primera conversación
capacity-figure-in-time = Primeras conversaciones a tiempo
capacity-figure-first-lost = Desistieron antes
capacity-figure-drives = Campañas que empezaron
capacity-figure-coach-wait = Espera de acompañante
capacity-figure-coach-lost = Campañas perdidas por falta de acompañante
capacity-figure-trained = Acompañantes que salieron de cursos
capacity-figure-coaches = Acompañantes al final
capacity-figure-leads = De ellos, coordinan
capacity-figure-won = Centros de trabajo organizados
capacity-figure-workers = Personas organizadas
capacity-figure-hours = Horas dadas
capacity-figure-hours-each = Horas por persona organizada
capacity-figure-cost = Costo
capacity-figure-cost-each = Costo por persona organizada
capacity-figure-busy-first = Ocupación de la primera conversación
capacity-figure-busy-coaches = Ocupación de acompañantes
capacity-figure-busy-training = Lugares ocupados en los cursos
capacity-figure-busy-leads = Ocupación de quienes coordinan

capacity-count = { $number }
capacity-hours = { $number } h
capacity-weeks = { $number } semanas
capacity-share = { $number } %
capacity-money = { $number } USD
capacity-none = ninguna
capacity-spread = { $middle } ({ $low } a { $high })

capacity-waiting = Campañas que esperan acompañante
capacity-waiting-after = Después de { $weeks } semanas

capacity-twice = El doble de una sola cosa, en personas organizadas
capacity-limit-first-contact = Primera conversación
capacity-limit-coaches = Horas de acompañantes
capacity-limit-training = Programas de formación
capacity-limit-candidates = Líderes que quieren aprender
capacity-limit-leads = Horas de quienes coordinan

capacity-bottleneck = Qué nos frena
capacity-bottleneck-first-contact = { $name }: la primera conversación. La gente desiste antes de que alguien hable con ella.
capacity-bottleneck-coaches = { $name }: las horas de acompañantes. Hay campañas que empiezan y no encuentran a nadie con tiempo.
capacity-bottleneck-training = { $name }: la formación. Quieren aprender a acompañar más personas de las que caben en nuestros cursos.
capacity-bottleneck-candidates = { $name }: muy pocas personas quieren aprender a acompañar. Pidámoslo a más; otro programa solo quedaría vacío.
capacity-bottleneck-leads = { $name }: quienes coordinan. Nuevos acompañantes y cursos esperan a que alguien los atienda.
capacity-bottleneck-several = { $name }: no es una sola cosa. Muchas solicitudes quedan sin respuesta, y el doble de una sola cosa cambiaría poco. Quizá se va tanta gente como llega a acompañar, o falta de todo un poco.
capacity-bottleneck-none = { $name }: nada de esto. Quien pide ayuda la recibe: a sembrar más.

capacity-engine = Un programa de formación más
capacity-engine-workers = Personas organizadas
capacity-engine-coaches = Acompañantes al final
capacity-engine-wait = Espera de acompañante

capacity-needs-now = Para responder a todos los que piden ayuda hacen falta
capacity-needs-times = Con { $times } veces las solicitudes hacen falta
capacity-needs-first = Personas para la primera conversación
capacity-needs-coaches = Acompañantes
capacity-needs-engines = Programas de formación
capacity-needs-leads = Personas que coordinan

capacity-norm = La norma publicada de los programas con personal pagado: cerca de una persona de planta por cada 100 trabajadores, y hasta 3,000 dólares por afiliación nueva (https://inthesetimes.com/article/emergency-workplace-organizing-committee-ewoc-worker-organizing-labor).
capacity-uncounted = Las horas son las de la primera conversación, de acompañar, coordinar y aprender. No cuentan las que cada quien da a su propia campaña. Las campañas que siguen al final ya costaron horas y todavía no organizaron a nadie.
capacity-sources = De dónde salen los números
capacity-ours = regla de trabajo nuestra

# La página
more-capacity = Capacidad
more-capacity-under = Qué puede sostener un programa de acompañamiento, y qué lo frena
capacity-title = Qué puede sostener un programa de acompañamiento
capacity-what = Dos programas reciben las mismas solicitudes: uno en el que trabajadores acompañan a trabajadores, y otro con personal pagado. Sus números están publicados o son reglas de trabajo nuestras; abajo está cada uno con su fuente, y pueden cambiarlo.
capacity-not-lived = Todavía no se calculó nada. Lo que escribieron sigue aquí.
capacity-comes = Qué resulta
capacity-comes-caption = La vez del medio, con una de cada diez por debajo y una de cada diez por encima
capacity-all = Todo lo que se contó
capacity-all-caption = Todas las cifras, al final de las semanas
capacity-weekly = Semana a semana
capacity-band-coaches = { $name }: acompañantes que hay
capacity-band-waiting = { $name }: campañas que esperan acompañante
capacity-half = la mitad
capacity-week = semana { $week }
capacity-quarters = En la vez del medio { $one } después de { $week } semanas, { $two } después de { $half }, { $three } después de { $most }; al final { $end }. Ocho de cada diez veces quedan dentro de la franja.
capacity-what-if = Qué pasaría
capacity-engine-note = El cambio que trae un programa más, vez por vez y con las mismas solicitudes. Bajo cero es menos, o una espera más corta.
capacity-change = Cambiar las cifras
capacity-change-what = Los dos programas reciben las mismas solicitudes y las mismas campañas. Lo que dejen como está queda como se publicó.
capacity-faced = Solicitudes y campañas, para los dos
capacity-stage-weeks = Semanas de: { $stage }
capacity-share-of-hundred = Esto es de cada cien: escriban un número de 0 a 100.
capacity-of-requests-conversion = De 100 solicitudes, cuántas se vuelven campaña
capacity-of-coaches-stay = De 100 acompañantes, cuántos siguen después de un año
capacity-of-training-ready = De 100 personas que aprenden, cuántas quedan listas
capacity-drives-help = Nadie acompaña más campañas de las que caben en sus horas, diga lo que diga aquí.
capacity-runs = Cuántas veces se recorre cada uno
capacity-runs-usual = { $runs } veces
capacity-runs-more = { $runs } veces, tarda { $times } veces más
capacity-go = Calcular
capacity-again = Volver a las cifras publicadas
capacity-too-much = Esto ocuparía el servidor demasiado tiempo. Pongan aquí menos solicitudes, acompañantes o semanas, o usen shopfloor simulate en una computadora de ustedes.
capacity-files = Archivos de escenarios
capacity-files-what = Un escenario es un archivo de texto con cada número y su fuente. Llévense uno con las cifras de arriba, cámbienle más y tráiganlo de vuelta.
capacity-take = Llevarse: { $name }
capacity-bring = Traer un escenario
capacity-file = Archivo del escenario
capacity-file-help = Un archivo de texto que termina en .toml. Los dos programas reciben entonces las solicitudes y campañas que diga.
capacity-side = En lugar de
capacity-bring-go = Traerlo
capacity-no-file = Primero elijan un archivo.
capacity-no-text = Este archivo no es texto. Un escenario es un archivo de texto que termina en .toml.
capacity-line = Línea { $line }:
capacity-rates = Con los números de nuestra propia campaña
capacity-rates-what = Donde ha habido programas, sus ediciones dicen cuántas personas suben, cuántas vuelven y cuánto dura una edición. Toman el lugar de las cifras publicadas del primer programa. Un programa que no forma acompañantes solo dice cómo sube y vuelve la gente en él.
capacity-rates-of = { $drive }: { $engine }, { $runs ->
    [one] una edición
   *[other] { $runs } ediciones
}
capacity-fed = Cifras de { $drive }, de las ediciones de { $engine }
capacity-fed-rose = Listas después de un curso: { $count } de { $of } personas subieron desde el primer papel, en { $runs ->
    [one] una edición
   *[other] { $runs } ediciones
}.
capacity-fed-again = Acompañantes que se quedan: { $count } de { $of } personas vinieron también a la edición siguiente, { $weeks } semanas después en promedio.
capacity-fed-weeks = Semanas de un curso: una edición duró { $weeks } en promedio, en { $runs ->
    [one] una edición
   *[other] { $runs } ediciones
}.
capacity-fed-workers = Personas de una campaña: { $workers }, como la nuestra.
capacity-fed-left-out = Lo que descansa en menos de diez personas no se sabe todavía, y queda la cifra publicada.
capacity-numbers = Cada número: { $name }
capacity-head-number = Número
capacity-head-value = Aquí
capacity-head-source = De dónde sale
capacity-never = nunca
capacity-yours = Cambiado aquí, o sin fuente en el archivo.

# Los números de un escenario
capacity-n-weeks = Semanas que se recorren
capacity-n-requests-a_week = Solicitudes en una semana habitual
capacity-n-requests-bursts_a_year = Veces al año que llegan muchas a la vez
capacity-n-requests-burst = Solicitudes que llegan entonces en una semana
capacity-n-requests-conversion = Solicitudes que se vuelven campaña
capacity-n-first_contact-people = Personas que tienen primeras conversaciones
capacity-n-first_contact-hours_a_week = Horas por semana de cada una
capacity-n-first_contact-hours = Horas de una primera conversación
capacity-n-first_contact-spread = Variación de esas horas
capacity-n-first_contact-within_hours = Horas en que se promete
capacity-n-first_contact-patience_weeks = Semanas de espera antes de desistir
capacity-n-coaches-people = Acompañantes al principio
capacity-n-coaches-hours_a_week = Horas por semana de cada acompañante
capacity-n-coaches-drive_hours_a_week = Horas por semana que lleva una campaña
capacity-n-coaches-drives = Campañas por acompañante, como máximo
capacity-n-coaches-stay = Acompañantes que se quedan
capacity-n-coaches-hired_after_weeks = Semanas hasta reemplazar contratando a quien se fue
capacity-n-leads-people = De ellos, coordinan
capacity-n-leads-hours_a_week = Horas por semana de quien coordina, además de acompañar
capacity-n-leads-coach_hours_a_week = Horas por semana para atender a un acompañante
capacity-n-leads-after_weeks = Semanas hasta que un acompañante coordina
capacity-n-training-engines = Programas de formación
capacity-n-training-seats = Lugares de un curso
capacity-n-training-least = Personas con las que empieza un curso
capacity-n-training-weeks = Semanas de un curso
capacity-n-training-hours_a_week = Horas por semana de quien aprende
capacity-n-training-lead_hours_a_week = Horas por semana de quienes coordinan, por curso
capacity-n-training-candidates = Quieren aprender, por campaña que pasa su primera etapa
capacity-n-training-ready = Listas para acompañar después del curso
capacity-n-training-patience_weeks = Semanas de espera antes de desistir
capacity-n-drives-workers = Personas de una campaña
capacity-n-drives-spread = Variación de ese número
capacity-n-drives-patience_weeks = Semanas sin acompañante antes de que acabe una campaña
capacity-n-costs-first_contact_a_week = Pago por semana a quien tiene primeras conversaciones
capacity-n-costs-coach_a_week = Pago por semana a cada acompañante
capacity-n-costs-lead_a_week = Pago por semana, además, a quien coordina
capacity-n-costs-course = Pago por un curso
capacity-n-costs-drive_a_week = Pago por semana por campaña acompañada
capacity-n-stage-weeks = Semanas de una etapa
capacity-n-stage-spread = Variación de esas semanas
capacity-n-stage-passes = Parte de las campañas que la pasa

# Lo que rechazan las reglas de los escenarios
scenario-below-zero = Este número no puede ser menor que cero.
scenario-field-missing = Aquí falta un número. Miren en un escenario de los que vienen con el programa cuáles hacen falta.
scenario-field-unknown = Un escenario no tiene ese campo. Revisen cómo está escrito.
scenario-file-too-long = Este archivo es demasiado largo para un escenario.
scenario-id = El identificador lleva minúsculas, cifras y guiones, como en worker-run.
scenario-leads-over-coaches = No puede haber más personas que coordinan que acompañantes: quienes coordinan también acompañan.
scenario-name-missing = Falta un nombre: lo necesitan el escenario y cada etapa.
scenario-no-callers = Nadie atiende la primera conversación. Tiene que haber al menos una persona.
scenario-no-coaches = No hay acompañantes. Tiene que haber al menos una persona.
scenario-no-leads = Alguien tiene que atender a acompañantes y cursos: den al menos una persona que coordine, con algunas horas.
scenario-no-time-for-a-drive = A quien acompaña no le alcanza el tiempo ni para una campaña. Den más horas a acompañantes, o menos a cada campaña.
scenario-not-a-number = Esto no es un número.
scenario-seats = Un curso necesita lugares para cuantos empiezan, y empieza con al menos una persona.
scenario-share = Esto es una parte del todo: tiene que ir de 0 a 1.
scenario-source-unknown = Una fuente nombra un número que ningún escenario tiene. Revisen cómo está escrito, como en requests.a_week.
scenario-stage-organized = Una etapa, y solo una, tiene que decir que quienes la pasan quedan organizados.
scenario-stages = Una campaña tiene de 1 a 12 etapas.
scenario-too-large = Este número es mayor que cualquier programa.
scenario-too-long = Un texto de este escenario es demasiado largo.
scenario-too-many-requests = Llegaría más de un millón de solicitudes. Pongan menos, o menos semanas.
scenario-too-many-sources = Un escenario tiene 100 fuentes como máximo.
scenario-unreadable = Este escenario no se puede leer aquí.
scenario-whole = Esto tiene que ser un número entero.
scenario-zero = Esto tiene que ser más que cero.
