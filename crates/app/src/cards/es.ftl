# Tarjetas. Primero lo que lee quien firma, en su propia página.
card-title = Una tarjeta para firmar
card-title-of = Una tarjeta para firmar: { $group }
card-under = Léela primero. Nadie tiene que firmar, y puedes retirarla.
card-safety = Usa tu propio teléfono, tu propia conexión y tu propio tiempo. No los de la empresa.
card-safety-more = Lo que firmas se sella al momento. Sólo lo abren las compañeras y compañeros que llevan las tarjetas. La gerencia no lo ve, salvo que alguien de los nuestros se lo enseñe.
card-text-title = Lo que firmas
card-signer = Nombre
card-signer-help = Como está en tu recibo de pago.
card-contact = Correo, u otra forma de encontrarte
card-contact-help = No una dirección del trabajo.
card-phone = Teléfono
card-employer = Empresa
card-trap = Deja esto vacío
card-signature = Firma
card-signature-help = Escribe tu nombre otra vez, igual que arriba: esa es tu firma.
card-draw = O dibújala aquí con el dedo.
card-draw-again = Dibujarla de nuevo
card-sign = La leí, y firmo
card-sign-note = El día y la hora se guardan con ella.
card-signature-differs = No es el nombre de arriba. Escribe el mismo nombre para firmar con él.
card-strokes = El dibujo no llegó entero. Dibújalo otra vez o escribe tu nombre.
card-form-closed = Por ahora esta página no recibe más tarjetas. Lo que escribiste sigue aquí; pregunta a alguien de nuestro comité.
card-form-too-long = Es demasiado para una tarjeta. Lo que escribiste sigue aquí: acórtalo, o escribe tu nombre en vez de dibujar.
card-text-changed = El texto cambió mientras lo leías. Este es el nuevo: léelo y firma después.
card-form-trap = Se llenó un campo que nadie debería ver, quizá lo hizo tu navegador. Ya está vacío: presiona otra vez.
card-form-old = Esta página estuvo abierta mucho tiempo. Lo que escribiste sigue aquí: presiona otra vez.
card-form-quick = Fue muy rápido. Mira una vez más lo que firmas y presiona otra vez.
card-box-full = Por ahora no cabe más. No se recibió nada. Avisa a alguien de nuestro comité y vuelve mañana.
card-signed-title = Firmaste. Gracias.
card-signed-under = Tus compañeras y compañeros del comité la abrirán. Nadie más puede.
card-signed-keep = Guarda esta página: es tu copia.
card-signed-no-mail = No mandamos correos ni llamamos a nadie, así que nada de esto te llega después. Imprímela, guárdala o copia el enlace de abajo y tenlo donde sólo tú mires.
card-signed-on = Firmada el
card-signed-when = { $day }, { $time } (UTC)
card-signature-typed = Escribiendo el nombre
card-signature-drawn = Una firma dibujada a mano
card-text-version = El texto, versión { $version }
card-receipt-link = Tu comprobante:
card-print = Imprimir
card-kept-title = ¿Ya tienes tu copia?
card-kept-what = Algunas juntas piden que quien firma reciba lo que firmó. Presiona cuando la hayas guardado.
card-kept-go = Ya la guardé
card-kept-done = Dijiste que la guardaste.
card-withdraw-title = Retirarla
card-withdraw-what = Entonces tu tarjeta ya no cuenta. Nadie puede preguntarte por qué. Más tarde puedes firmar otra.
card-withdraw-sure = Retiro mi tarjeta
card-withdraw-go = Retirar mi tarjeta
card-withdraw-done = La retiraste. No se contará.
card-withdraw-unsure = Marca esto para retirar tu tarjeta. No cambió nada.
card-receipt-title = Tu comprobante: firmada el { $day }
card-receipt-waits = Tu tarjeta está aquí, sellada. Quienes llevan las tarjetas aún no la han abierto.
card-receipt-taken = Quienes llevan las tarjetas ya recibieron la tuya, o se retiró antes.
card-receipt-what = Esta página no puede mostrar lo que escribiste: está sellado, y este enlace no lo abre.
card-closed-title = Aquí no hay nada que firmar
card-closed = Este enlace no recibe tarjetas, o ya no.
card-closed-what = Pide el que está en uso a quien te lo dio. Nada de lo firmado antes se pierde.
said-card-kept = Anotado: tienes tu copia.
said-card-withdrawn = Retirada. No se contará.

# Lo que lee quien está dentro.
more-cards = Tarjetas
more-cards-under = El enlace para firmar, el papel, la muestra de interés
more-packs = Lo que pide la ley
more-packs-under = Umbrales y plazos de cada lugar, con sus fuentes
cards-title = Tarjetas
cards-under = Firmadas y con fecha: queremos tener representación.
cards-none = Aún no reunimos tarjetas. Cuando el comité lo decida, quien coordina escribe el texto, y aquí queda el enlace para firmar.
cards-none-lead = Aún no reunimos tarjetas. Escribe primero el texto exacto; después habrá un enlace para firmar y un código para mostrar en tu teléfono.
cards-begin = Escribir el texto
cards-outside = Muestra el código y anota tarjetas en papel. Lo que firman los demás sólo lo abren quienes llevan las tarjetas.
cards-link = El enlace para firmar
cards-link-closed = Está cerrado: quien lo abra no puede firmar.
cards-link-see = Mirar la página
cards-scan = Un código que lleva a la tarjeta
cards-scan-below = Muéstralo para que una compañera o un compañero lo escanee con su propio teléfono.
cards-paper = Anotar una tarjeta en papel
cards-paper-under = Firmada con pluma; el papel es la prueba: guárdenlo bien
cards-paper-go = Anotar esta tarjeta
cards-paper-name-help = Como está escrito en el papel.
cards-paper-on = Firmada el
cards-paper-which = ¿Quién es en la lista?
cards-paper-apart = Nadie de mi lista
cards-paper-apart-help = Se guarda aparte hasta que alguien diga de quién es; hasta entonces no cuenta para nadie.
cards-paper-again = Guardar esta también; sólo cuenta la más nueva
cards-paper-note = Se sella al momento, como una tarjeta firmada en el teléfono. Sólo la abren quienes llevan las tarjetas.
card-not-on-list = Nadie con ese nombre está en tu lista. Revisa cómo se escribe, elige abajo quién es o di que no es nadie: entonces se guarda aparte.
card-several = Varias personas se llaman así. Elige cuál.
card-second = Ya tiene una tarjeta que cuenta. Sólo cuenta una por persona, la más nueva. Marca esto para guardar las dos.
card-worker-missing = Elige a alguien de la lista que esté en un área que tengas.
cards-form-broken = El formulario no está como lo dejamos. No se anotó nada. Quien coordina puede arreglarlo en la página de las tarjetas.
said-card-entered = La tarjeta está dentro. La verán quienes llevan las tarjetas.
said-card-entered-apart = La tarjeta está dentro, y aparte hasta que alguien diga de quién es.
cards-back = Alguien retira su tarjeta
cards-back-under = Anota quién te lo dijo y cuándo; ya no cuenta
cards-back-go = Anotarlo
said-withdrawal-entered = Está dentro. Quienes llevan las tarjetas se encargan de que no se cuente.

cards-of-unit = cuentan, de { $unit } en la unidad
cards-of-all = { $count ->
    [one] tarjeta en total
   *[other] tarjetas en total
}
cards-counted-on = Contadas el { $day }. Una tarjeta por persona de la unidad; ninguna retirada ni demasiado vieja.
cards-showing = Muestra de interés
cards-setup = El texto y el enlace
cards-setup-under = Para quienes coordinan. Lo firmado conserva su texto, se escriba lo que se escriba después.
cards-all = Todas las tarjetas
cards-ways = Otras entradas
cards-find = Buscar un nombre
cards-find-go = Buscar
cards-found = { $count ->
    [0] Ninguna tarjeta.
    [one] Una tarjeta.
   *[other] { $count } tarjetas.
}
cards-page = Página { $at } de { $last }
cards-pages = Páginas de tarjetas
cards-page-before = Más nuevas
cards-page-after = Más viejas
cards-state-all = Todas
cards-state-fresh = Cuenta
cards-state-aging = Pronto vieja
cards-state-stale = Demasiado vieja
cards-state-withdrawn = Retirada
cards-state-unlisted = Fuera de la lista
cards-state-second = Segunda tarjeta
cards-state-outside = Fuera de la unidad
cards-told-fresh = Cuenta.
cards-told-aging = Cuenta, y pronto será demasiado vieja: que firme otra vez.
cards-told-stale = Es demasiado vieja para contar: que firme otra vez.
cards-told-withdrawn = Se retiró, y no cuenta.
cards-told-unlisted = No cuenta para nadie hasta que alguien diga de quién es.
cards-told-second = Tiene una más nueva, y sólo esa cuenta.
cards-told-outside = Está fuera de la unidad, así que no cuenta.
cards-chain-broken = Lo registrado se cortó o se cambió, desde la entrada { $number }.
cards-chain-broken-what = Alguien cambió lo que está guardado. No presenten estas tarjetas. Compárenlas con el papel y con lo que cada quien recuerda, y averigüen quién puede escribir en la base de datos.
cards-form-swapped = El formulario público no es el que pusimos.
cards-form-swapped-what = Alguien lo cambió. Lo que se firme ahora allí puede leerlo otra gente, o perderse. Vuelvan a ponerlo antes de que alguien firme, y avisen a quienes tienen el enlace.
cards-form-again = Volver a poner nuestro formulario
said-cards-form-again = Nuestro formulario está de vuelta. El enlace funciona como antes.
cards-shut = { $count ->
    [one] Una respuesta no se abre.
   *[other] { $count } respuestas no se abren.
}
cards-shut-what = Se quedan donde están. Puede que alguien las haya cambiado, o que las haya puesto para estorbar.
cards-who = { $count ->
    [one] Una tarjeta espera que alguien diga de quién es
   *[other] { $count } tarjetas esperan que alguien diga de quién son
}
cards-told = { $count ->
    [one] Nos dijeron de un retiro; nadie ha dicho de qué tarjeta
   *[other] Nos dijeron de { $count } retiros; nadie ha dicho de qué tarjetas
}
cards-again = { $count ->
    [one] Una persona firma otra vez
   *[other] { $count } personas firman otra vez
}
cards-again-what = Sus tarjetas son demasiado viejas, o lo serán en dos meses. Pídanselo en persona.

cards-whose = De quién son
cards-who-under = Sugerido por nombre, teléfono y correo. Decidimos nosotros: sólo cuenta una tarjeta con una persona de la lista.
cards-who-done = De cada tarjeta sabemos de quién es.
cards-who-go = Guardar lo que dijimos
cards-who-more = { $count ->
    [one] Una más después de estas.
   *[other] { $count } más después de estas.
}
cards-who-has-one = ya tiene una tarjeta
cards-who-search = Buscar a alguien en la lista
cards-who-search-link = Es otra persona: buscarla
cards-who-nobody-found = Nadie con ese nombre está en tu parte de la lista.
cards-nobody = Nadie de nuestra lista
cards-not-now = Dejarlo por ahora
card-nothing-said = No se dijo nada de ninguna. Elige al menos en una.
cards-whose-elsewhere = Alguien de un área que no tienes.
cards-whose-nobody = Alguien dijo: nadie de nuestra lista.
cards-whose-not-said = Nadie ha dicho todavía de quién es.
cards-whose-other = Es otra persona
said-card-matched = Guardado.
said-cards-matched = Guardado.
cards-told-title = Retiros
cards-told-by = { $mine ->
    [yes] { $name } te dijo el { $day } que retira su tarjeta. ¿Cuál es?
   *[no] { $name } le dijo a { $by } el { $day } que retira su tarjeta. ¿Cuál es?
}
cards-told-none = No hay tarjeta suya
said-card-settled = Resuelto.

card-confirmed = Tiene copia
card-confirmed-on = Sí, lo dijo el { $day }
card-confirmed-not = No lo ha dicho
card-confirmed-paper = Está en papel
card-signature-paper = { $mine ->
    [yes] En papel, la anotaste tú
   *[no] En papel, la anotó { $name }
}
card-withdrawn-on = Retirada el { $day }.
card-take-back = La retira
card-take-back-what = Cuando alguien te dice que retira su tarjeta, desde ahora ya no cuenta. La anotación queda; no se borra nada.
card-take-back-on = Lo dijo el
card-take-back-go = Ya no cuenta
said-card-taken-back = Ya no cuenta.

cards-text-what = Palabras claras, con nuestra propia voz: que queremos tener representación. A nadie se le puede decir que es para otra cosa.
cards-group = Cómo nos llamamos
cards-group-help = Está encima del texto.
cards-group-missing = Escribe cómo nos llamamos.
cards-employer-help = Ya viene escrito para quien firma; puede cambiarlo.
cards-text = El texto exacto
cards-text-help = Por ejemplo: Quiero que nuestro sindicato me represente, y lo autorizo a negociar por mí. Cada cambio es una versión nueva.
cards-text-language = Idioma del texto
cards-language-en = Inglés
cards-language-es = Español
cards-text-keep = Usar este texto
cards-texts = { $count ->
    [one] Una versión
   *[other] { $count } versiones
}
cards-text-version = { $mine ->
    [yes] Versión { $version }, desde el { $day }, escrita por ti
   *[no] Versión { $version }, desde el { $day }, escrita por { $by }
}
cards-texts-full = Ya hay tantas versiones como se pueden guardar.
said-cards-text = Quien abra ahora el enlace lee este texto.
cards-link-change = Cerrar el enlace, o hacer uno nuevo
cards-close = Cerrar el formulario
cards-close-what = Quien abra el enlace leerá que no recibe tarjetas. El papel se puede seguir anotando.
cards-open = Abrir otra vez el formulario
cards-open-what = Quien tenga el enlace puede firmar otra vez.
cards-link-new = Hacer un enlace nuevo
cards-link-new-what = El enlace de ahora y cada código impreso ya no llevarán a ningún lado. Háganlo si el enlace cayó en malas manos, o si alguien a quien se sacó podría abusar de él. Los comprobantes que se dieron también dejan de funcionar.
said-cards-link-new = Este es ahora el enlace. El anterior no lleva a ningún lado.
said-cards-closed = El formulario está cerrado.
said-cards-open = El formulario está abierto.
cards-handlers = Quién lleva las tarjetas
cards-handlers-what = Abren cada tarjeta: nombres, teléfonos, firmas. Que sean pocas personas.
cards-handler = Dejar que alguien lleve las tarjetas
cards-handler-choose = Elegir a alguien
cards-handler-go = Que lleve las tarjetas
cards-handler-lead = Coordina
cards-handler-let = Quien coordina se lo encargó
cards-handler-nobody = Elige a alguien que esté en la campaña.
cards-handler-coach = Quienes acompañan ayudan desde otro lugar y no pueden llevar tarjetas.
cards-handler-already = Ya lleva las tarjetas.
cards-handlers-away = Para quitárselo a alguien, abre su página entre los miembros y desmárcalo allí: todas las llaves que tenía se hacen de nuevo.
said-cards-handler = Desde ahora lleva las tarjetas.
cards-handling = Tarjetas: todas, con nombres y firmas
cards-place = Nuestra jurisdicción
cards-place-under = En los ajustes de la campaña

cards-share = de la unidad
cards-counts = Cada tarjeta, en una de estas cuentas
cards-count-what = Tarjetas
cards-count = Cuántas
cards-count-confirmed = Firmadas en pantalla, y quien firmó tiene copia: cuentan
cards-count-unconfirmed = Firmadas en pantalla, sin noticia de la copia: cuentan
cards-count-paper = En papel: cuentan
cards-count-aging = De las contadas: pronto viejas
cards-count-stale = Demasiado viejas
cards-count-withdrawn = Retiradas
cards-count-unlisted = De nadie de la lista
cards-count-outside = De personas fuera de la unidad
cards-count-second = Segundas tarjetas de quienes ya cuentan
cards-count-title = Tarjetas que cuentan
cards-no-place = Aún no elegimos nuestra jurisdicción, así que no hay umbrales ni declaración. Quien coordina la elige en los ajustes.
cards-thresholds = Lo que pide { $place }
cards-thresholds-none = El paquete de este lugar no nombra ninguna parte de la unidad. Pregunten y escríbanla en el paquete.
cards-threshold-met = Hacen falta { $needed }; tenemos { $count }.
cards-threshold-missing = Hacen falta { $needed }; tenemos { $count }. { $missing ->
    [one] Falta una más.
   *[other] Faltan { $missing } más.
}
cards-in-the-way = Lo que lo impide
cards-in-the-way-nothing = Nada que sepamos.
cards-missing-none = No hay ninguna tarjeta que cuente.
cards-missing-confirmations = { $count ->
    [one] Una persona que firmó no ha dicho que tiene copia de su tarjeta
   *[other] { $count } personas que firmaron no han dicho que tienen copia de su tarjeta
}; este lugar lo pide.
cards-missing-not-stated = Nuestras fuentes no dicen que este lugar acepte tarjetas firmadas en pantalla. Pregunten antes de presentarlas.
cards-missing-unrepresented = Las tarjetas firmadas en pantalla son sólo para quienes aún no tienen representación. Digan que no la tienen.
cards-missing-old-pack = Nadie ha revisado las cifras de este lugar desde el { $day }.
cards-missing-told = { $count ->
    [one] Un retiro no está resuelto
   *[other] { $count } retiros no están resueltos
}: no se sabe de qué tarjeta.
cards-declaration = Declaración
cards-declaration-what = Redactada con lo que se registró y con nada más. Una persona la lee, cambia lo que no sea cierto y la firma.
cards-declaration-copy = Copiar el texto
cards-declare = Llevo las tarjetas de { $group }. Según nuestros registros, como están el { $day }, declaro:
cards-declare-electronic = { $count ->
    [one] Una persona firmó
   *[other] { $count } personas firmaron
} en pantalla, cada cual con nombre, correo u otro contacto, teléfono, empresa, el texto exacto y el día.
cards-declare-paper = { $count ->
    [one] Una persona firmó
   *[other] { $count } personas firmaron
} en papel.
cards-declare-between = Las firmas son de días del { $first } al { $last }.
cards-declare-text = Firmaron el texto en su { $versions ->
   *[other] versión { $versions }
}, que se adjunta.
cards-declare-confirmed = { $count ->
    [one] Una persona que firmó dijo que recibió lo firmado.
   *[other] { $count } personas que firmaron dijeron que recibieron lo firmado.
}
cards-declare-withdrawn = { $count ->
    [one] Una tarjeta se retiró y no se cuenta.
   *[other] { $count } tarjetas se retiraron y no se cuentan.
}
cards-declare-unchanged = Lo registrado no se ha cambiado desde entonces: cada anotación está encadenada a la anterior. Marca de la última: { $mark }.
cards-declare-signed = Nombre, firma, día: ______________________________
cards-export = Llevarse las tarjetas
cards-export-what = Un archivo con nombres y teléfonos es lo más peligroso que podemos hacer. Lo deciden dos personas que coordinan: una lo pide, otra lo permite, ambas recién desbloqueadas. Cualquiera de las dos lo toma en un día. Queda en el registro para todos.
cards-export-leads = Lo hacen quienes coordinan.
cards-export-ask = Pedir llevarse las tarjetas
cards-export-wait = Lo pediste. Ahora otra persona que coordine abre esta página y lo permite, en un día.
cards-export-asked = { $name } pide llevarse las tarjetas. Habla con quien lo pide antes de permitirlo.
cards-export-allow = Permitirlo
cards-export-theirs = { $one } lo pidió y { $other } lo permitió. Una de las dos personas se lleva las tarjetas.
cards-export-format = Como
cards-export-csv = Una tabla (CSV)
cards-export-sheet = La declaración con la lista, para imprimir
cards-export-go = Llevárselas
cards-export-two = Otra persona que coordine tiene que permitir lo que pediste.
cards-export-not-asked = Ya nadie lo pide. Lo que se pidió hace más de un día se pide de nuevo.
cards-export-not-allowed = Lo deciden dos personas que coordinan: una lo pide, otra lo permite, y una de las dos se lleva las tarjetas en un día.
said-cards-export-asked = Pedido. Otra persona que coordine lo permite en esta página.
said-cards-export-allowed = Permitido. Se pueden llevar en un día.
cards-how-typed = En pantalla, escrita
cards-how-drawn = En pantalla, dibujada
cards-how-paper = En papel
cards-column-on-list = En la lista
cards-column-contact = Contacto
cards-column-turf = Área
cards-column-how = Cómo
cards-column-confirmed = Copia recibida
cards-column-version = Versión del texto
log-cards-taken = Recibió tarjetas: ya { $count ->
    [one] una anotación
   *[other] { $count } anotaciones
}
log-cards-given = Dejó que { $name } lleve las tarjetas
log-cards-exported = Se llevó { $count ->
    [one] una tarjeta
   *[other] { $count } tarjetas
}; { $name } lo permitió o lo pidió
