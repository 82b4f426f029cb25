# Lo que rechazan las reglas de los llamados
seed-slug = Usa de tres a cuarenta letras de la a a la z, cifras y guiones.
seed-call-missing = Escribe el llamado en una línea, en al menos un idioma.
seed-call-too-long = Es demasiado para un llamado. Dilo en 140 caracteres; abajo hay lugar para más.
seed-calls-nobody = Nombra una empresa, una industria o una región: ¿a quién llamas?
seed-half-said = En cada idioma escribe las dos cosas, el llamado y lo que quieres decir, o ninguna.
seed-name-too-long = Es demasiado largo. Usa 100 caracteres como mucho.
seed-pack-unknown = Uno de estos lugares no tiene paquete. Elige de la lista.
seed-rights-no-pack = Elige al menos un lugar, o quita lo que dice la ley.
seed-too-long = Es demasiado para una página. Usa 4,000 caracteres como mucho.
site-employer-missing = Escribe cuál es la empresa.
site-place-missing = Escribe dónde está: calle y número, o el nombre del lugar.
site-too-long = Es demasiado largo. Usa 200 caracteres como mucho.
start-manager = Entonces no te toca a ti empezarlo: en muchos lugares la ley incluso se lo prohíbe a quien contrata, despide o castiga. Dile a la gente sin ese poder dónde está esta página.
start-power-missing = Di si tienes poder sobre otras personas en el trabajo.
report-too-long = Es demasiado largo. Usa 2,000 caracteres como mucho.
report-why-missing = Di por qué.
