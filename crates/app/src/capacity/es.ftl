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
