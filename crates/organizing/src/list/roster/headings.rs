//! What headings say: the words that rosters, voter lists and membership systems use, in English
//! and Spanish, and the words that mark what is never taken in.

use super::{Because, Field};
use crate::list::name::fold;

/// Facts about people that the list never takes in (`method.md` E19, E20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {
    /// When someone was born.
    Birth,
    /// Numbers that states give to people.
    StateNumber,
    /// Citizenship, immigration, visa.
    Immigration,
    /// Race, gender and the like: never of one person.
    Group,
    /// Health.
    Health,
    /// Family and household.
    Family,
    /// Money, pay and bank accounts.
    Money,
    /// Police and courts.
    Police,
    /// Religion.
    Religion,
    /// Sexuality.
    Sexuality,
    /// Passwords and sign-ins.
    SignIn,
    /// Whether someone took the job to organize.
    Salt,
}

/// Headings as [`squash`] leaves them.
const KNOWN: [(Field, &str); 20] = [
    (
        Field::Number,
        "id number no vanid voterfilevanid uuid externalid externalidentifier externalsystemid \
         badge badgenumber badgeno clock clocknumber clockno payrollnumber payrollno employmentnumber \
         ein eid empid empno empnum employeeid employeeno employeenumber employeenum memberid \
         memberno membernumber membershipid membershipnumber personnelnumber personnelno staffid \
         staffnumber workerid numero numeroid noempleado numempleado nempleado numerodeempleado \
         numeroempleado numerodetrabajador nodetrabajador nodeempleado legajo ficha matricula \
         clave nomina numerodenomina nodenomina numerodesocio nodesocio numerodeafiliado \
         codigoempleado codigodeempleado idempleado idtrabajador rosternumber",
    ),
    (
        Field::FullName,
        "name fullname employee employeename worker workername member membername nameofemployee \
         employeefullname namelastfirst lastfirst lastnamefirst lastnamefirstname lastcommafirst \
         namelastfirstmi namelastfirstmiddle fullnamelastfirst firstlast firstandlastname \
         firstnamelastname firstlastname displayname personname contactname votername names \
         nombrecompleto nombreyapellido nombreyapellidos nombresyapellidos apellidosynombres \
         apellidoynombre apellidonombre apellidosnombres nombreapellido nombreapellidos \
         nombredelempleado nombredeltrabajador nombretrabajador nombreempleado empleado \
         trabajador trabajadora companero companera legalname",
    ),
    (
        Field::Given,
        "firstname first fname firstnm givenname given givennames forename forenames firstnames \
         namefirst christianname legalfirstname nombre nombres primernombre nombredepila nombrepila",
    ),
    (
        Field::Middle,
        "middlename middle middleinitial mi mname mid middlenames middleinit segundonombre \
         segundosnombres inicial",
    ),
    (
        Field::Family,
        "lastname last lname lastnm surname surnames familyname family namelast secondname \
         legallastname lastnames apellido apellidos primerapellido apellidopaterno paterno \
         apepaterno apellido1",
    ),
    (
        Field::SecondFamily,
        "segundoapellido apellidomaterno materno apematerno apellido2 maternalsurname secondsurname \
         secondlastname",
    ),
    (
        Field::Phone,
        "phone phonenumber phoneno phones telephone telephonenumber telephoneno tel telno telnumber \
         cell cellphone cellphonenumber cellnumber cellno mobile mobilephone mobilenumber mobileno \
         mobilephonenumber homephone homephonenumber hometelephone workphone workphonenumber \
         optinphone phonehome phonecell phonemobile phonework textnumber whatsapp \
         whatsappnumber primaryphone bestphone bestphonenumber contactnumber contactphone \
         contactno landline hometel worktel hometelno celltel telefono telefonos numerodetelefono \
         numerotelefono telefonocelular telefonomovil celular movil telcelular telcasa telefonocasa \
         telefonodecasa telefonoparticular telefonofijo numerodecelular numerocelular telefonotrabajo \
         tfno teltrabajo fono smsnumber dayphone eveningphone phonemobilecell homephonenum",
    ),
    (
        Field::Extension,
        "ext extension phoneext phoneextension workphoneext extensiontelefonica telext",
    ),
    (
        Field::Email,
        "email emails emailaddress emailaddresses mail mailaddress emailpersonal emailhome emailwork \
         personalemailaddress homeemail homeemailaddress workemail workemailaddress nonworkemail \
         contactemail primaryemail emailid correo correos correoelectronico direccioncorreo \
         correopersonal direcciondecorreo direcciondecorreoelectronico",
    ),
    (
        Field::Address,
        "address homeaddress fulladdress mailingaddress residentialaddress residence address1full \
         homeaddressfull completeaddress streetcitystatezip addresscitystatezip addr direccion \
         domicilio direccioncompleta direccionparticular domicilioparticular direcciondecasa",
    ),
    (
        Field::Street,
        "street streetaddress streetaddress1 streetaddress2 street1 street2 streetname address1 \
         address2 addressline addressline1 addressline2 addr1 addr2 homestreet homestreetaddress \
         streetnumberandname mailingstreet apt aptno aptnumber unitno apartment calle callenumero \
         calleynumero colonia barrio direccion1 direccion2",
    ),
    (
        Field::City,
        "city town citytown cityortown homecity mailingcity suburb locality hometown municipality \
         ciudad municipio localidad poblacion delegacion",
    ),
    (
        Field::Region,
        "state province stateprovince stateorprovince st homestate mailingstate stateabbreviated \
         region statecode stateabbreviation estado provincia entidad estadoprovincia",
    ),
    (
        Field::Postcode,
        "zip zipcode zip4 zip5 zipplus4 postalcode postcode postal zippostal ziporpostal \
         zippostalcode homezip mailingzip codigopostal cp codpostal",
    ),
    (
        Field::Site,
        "site worksite worklocation location locationname facility building plant store storenumber \
         storeno campus workplace branch worksitename sitename jobsite joblocation jobsitename \
         facilityname schoolsite buildingname warehouse terminal garage hospital sede planta sitio \
         lugardetrabajo centrodetrabajo centro sucursal tienda local ubicacion almacen edificio \
         locationdescription primaryworklocation homelocation worksitelocation",
    ),
    (
        Field::Department,
        "department dept departmentname deptname deptdescription departmentdescription departmentdesc \
         deptdesc division unit bargainingunit area workarea section team workgroup group crew line \
         floor ward costcenter costcentername turf homedepartment workunit departamento depto dpto \
         seccion equipo linea unidad servicio division2 departmentunit unitdepartment zona \
         areadetrabajo grupo cuadrilla piso",
    ),
    (
        Field::Job,
        "job jobtitle title position positiontitle jobclassification classification class jobclass \
         occupation role jobname jobdescription jobcode positionname positiondescription jobposition \
         jobrole worktitle craft trade jobcategory titleposition jobtitledescription businesstitle \
         titledescription titlename classtitle classificationtitle puesto cargo ocupacion categoria \
         posicion oficio profesion puestodetrabajo categorialaboral titulo funcion rol",
    ),
    (
        Field::Shift,
        "shift shiftname shiftcode workshift shifts schedule workschedule hoursshift shifthours turno \
         horario turnos jornada turnodetrabajo shiftdescription",
    ),
    (
        Field::Language,
        "language languages preferredlanguage primarylanguage languagepreference spokenlanguage \
         languagespoken languagesspoken lang mainlanguage homelanguage firstlanguage idioma idiomas \
         lengua idiomapreferido lenguaje idiomaprincipal",
    ),
    (
        Field::Supervisor,
        "issupervisor supervisoryn supervisorflag supervisory issupervisory ismanager manageryn \
         supervisorstatus issupervisormanager essupervisor essupervisora esjefe supervisorsino",
    ),
];

/// Headings that are known and of no use to the list.
const NO_USE: &str = "county employer preferredname nickname party middlenameoptional prefix suffix \
     salutation honorific country tags notes comments website hiredate dateofhire seniority \
     senioritydate startdate enddate status employmentstatus fulltimeparttime ftpt fte \
     organization organizationname company companyname congressionaldistrict statehouse statesenate \
     pollinglocation pollingaddress pollingcity pronouns fechadeingreso antiguedad pais empresa \
     observaciones notas comentarios estatus apodo row rownumber";

/// Words that say nothing about what a column holds, before or after one that does.
const NEUTRAL: [&str; 46] = [
    "worker",
    "workers",
    "employee",
    "employees",
    "emp",
    "ee",
    "member",
    "members",
    "personal",
    "primary",
    "preferred",
    "current",
    "voter",
    "voters",
    "eligible",
    "can2",
    "user",
    "contact",
    "participant",
    "person",
    "staff",
    "associate",
    "best",
    "your",
    "my",
    "the",
    "full",
    "legal",
    "other",
    "alternate",
    "alt",
    "secondary",
    "available",
    "optional",
    "required",
    "known",
    "s",
    "del",
    "de",
    "la",
    "el",
    "trabajador",
    "empleado",
    "socio",
    "afiliado",
    "tu",
];

/// Words that begin a yes-or-no column.
const YES_OR_NO: [&str; 14] = [
    "is", "has", "do", "does", "dont", "opt", "opted", "valid", "allow", "es", "tiene", "no",
    "wants", "receives",
];

/// Words for people and bodies other than the worker.
const SOMEONE_ELSE: [&str; 50] = [
    "mum",
    "mom",
    "mother",
    "dad",
    "father",
    "parent",
    "sister",
    "brother",
    "sibling",
    "spouse",
    "wife",
    "husband",
    "partner",
    "emergency",
    "guardian",
    "kin",
    "beneficiary",
    "child",
    "son",
    "daughter",
    "reference",
    "supervisor",
    "manager",
    "boss",
    "foreman",
    "steward",
    "assigned",
    "organizer",
    "owner",
    "coach",
    "recruiter",
    "referred",
    "employer",
    "company",
    "organization",
    "team",
    "doctor",
    "madre",
    "esposa",
    "esposo",
    "hermano",
    "hermana",
    "hijo",
    "hija",
    "emergencia",
    "jefe",
    "encargado",
    "gerente",
    "delegado",
    "beneficiario",
];

/// Words of facts that are never taken in.
const NEVER: [(Never, &str); 12] = [
    (
        Never::Birth,
        "birth dob bday birthday birthdate birthyear born age dateofbirth nacimiento edad \
         cumpleanos fechanacimiento",
    ),
    (
        Never::StateNumber,
        "ssn ssn4 socialsecurity socialsecuritynumber social sin taxid itin passport license licence \
         driverslicense nationalid governmentid nino curp rfc nss seguro dni nie cedula pasaporte \
         licencia ine",
    ),
    (
        Never::Immigration,
        "immigration citizenship citizen visa nationality alien i9 everify workpermit greencard \
         migratorio migratoria ciudadania nacionalidad inmigracion",
    ),
    (
        Never::Group,
        "gender sex race ethnicity ethnic racial eeo eeo1 veteran genero sexo raza etnia",
    ),
    (
        Never::Health,
        "health medical disability disabled illness injury insurance vaccinated vaccination covid \
         fmla pregnant allergies salud discapacidad enfermedad embarazo",
    ),
    (Never::Family, "marital maritalstatus dependents dependants children civil estadocivil hijos"),
    (
        Never::Money,
        "salary wage wages pay payrate hourlyrate bank routing iban garnishment debt income salario \
         sueldo banco cuenta deuda",
    ),
    (Never::Police, "criminal arrest arrests conviction convictions felony police antecedentes"),
    (Never::Religion, "religion religious church faith religiosa iglesia"),
    (Never::Sexuality, "sexuality orientation lgbt lgbtq sexualidad orientacion"),
    (Never::SignIn, "password passwd username login pin contrasena usuario"),
    (Never::Salt, "salt salting salted"),
];

/// Words that give a heading away, wherever they stand in it.
const TELLING: [(Field, &str); 10] = [
    (Field::Phone, "phone phones telephone cell cellphone mobile celular telefono movil"),
    (Field::Email, "email mail correo"),
    (Field::Postcode, "zip zipcode postcode"),
    (Field::Job, "job title position classification occupation puesto cargo ocupacion"),
    (Field::Department, "department dept departamento"),
    (Field::Shift, "shift turno"),
    (Field::Language, "language idioma"),
    (Field::Site, "worksite facility"),
    (Field::Address, "address direccion domicilio"),
    (Field::City, "city ciudad"),
];

/// What one heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub field: Field,
    pub because: Because,
}

/// Reads one heading.
pub(super) fn read(heading: &str) -> Said {
    let ignored = |because| Said { field: Field::Ignore, because };
    let words = words(heading);
    if words.is_empty() {
        return ignored(Because::Unknown);
    }
    let whole = words.concat();
    if let Some(field) = known(&whole) {
        return Said { field, because: Because::Heading };
    }
    if let Some(never) = never(&words, &whole) {
        return ignored(Because::Never(never));
    }
    if listed(NO_USE, &whole) {
        return ignored(Because::NoUse);
    }
    let singular = |word: &str| word.strip_suffix('s').unwrap_or(word).to_owned();
    if words.iter().any(|word| {
        SOMEONE_ELSE.contains(&word.as_str()) || SOMEONE_ELSE.contains(&singular(word).as_str())
    }) {
        return ignored(Because::SomeoneElse);
    }
    if YES_OR_NO.contains(&words[0].as_str()) {
        return ignored(Because::NoUse);
    }
    if let Some(field) = without_neutral(&words) {
        return Said { field, because: Because::Heading };
    }
    let telling = TELLING
        .iter()
        .find(|(_, telling)| words.len() <= 6 && words.iter().any(|word| listed(telling, word)));
    let like = telling.map(|(field, _)| *field).or_else(|| misspelt(&whole));
    like.map_or(ignored(Because::Unknown), |field| Said { field, because: Because::HeadingLike })
}

/// How many family names a heading of whole names says they begin with ("Last, First": one;
/// "Apellidos y nombre": two).
pub(super) fn family_words(heading: &str) -> u8 {
    let whole = words(heading).concat();
    let says = |signs: &[&str]| signs.iter().any(|sign| whole.contains(sign));
    if says(&["apellidosynombre", "apellidosnombre"]) {
        2
    } else {
        u8::from(says(&["lastfirst", "lastnamefirst", "apellidoynombre", "apellidonombre"]))
    }
}

/// Whether a heading is the Spanish "nombre", which is a given name only beside an "apellido".
pub(super) fn is_nombre(heading: &str) -> bool {
    matches!(words(heading).concat().as_str(), "nombre" | "nombres")
}

/// Whether a heading is "Supervisor" and no more, which only its cells explain.
pub(super) fn is_supervisor(heading: &str) -> bool {
    matches!(
        words(heading).concat().as_str(),
        "supervisor" | "supervisora" | "manager" | "jefe" | "encargado"
    )
}

/// Phones and addresses at work come after those at home: the boss may listen there (E22).
pub(super) fn at_work(heading: &str) -> bool {
    words(heading).iter().any(|word| {
        matches!(word.as_str(), "work" | "office" | "business" | "trabajo" | "oficina" | "company")
    })
}

/// A heading's words: folded, with "firstName" and "FIRST_NAME" taken apart.
fn words(heading: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(heading.len() + 8);
    let mut before = ' ';
    for c in heading.chars().take(120) {
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        spaced.push(if c == '#' || c == '№' { ' ' } else { c });
        if c == '#' || c == '№' {
            spaced.push_str("no ");
        }
        before = c;
    }
    let folded = fold(
        &spaced
            .replace("e-mail", "email")
            .replace("E-mail", "email")
            .replace("E-Mail", "email")
            .replace("E-MAIL", "email"),
    );
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn listed(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| known == word)
}

fn known(whole: &str) -> Option<Field> {
    let named = |whole: &str| {
        KNOWN.iter().find(|(_, headings)| listed(headings, whole)).map(|(field, _)| *field)
    };
    named(whole).or_else(|| {
        // "Phone 2"
        let bare = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        (bare.len() < whole.len() && !bare.is_empty())
            .then(|| named(bare))?
            .filter(|field| field.many())
    })
}

fn never(words: &[String], whole: &str) -> Option<Never> {
    let found = NEVER.iter().find(|(_, facts)| {
        listed(facts, whole)
            || words.iter().any(|word| listed(facts, word))
            || words.windows(2).any(|pair| listed(facts, &pair.concat()))
    });
    found.map(|(never, _)| *never)
}

/// The field of a heading whose other words say nothing ("Employee's primary phone").
fn without_neutral(words: &[String]) -> Option<Field> {
    let neutral = |word: &String| NEUTRAL.contains(&word.as_str());
    let bare: Vec<&str> = words.iter().filter(|word| !neutral(word)).map(String::as_str).collect();
    if bare.is_empty() || bare.len() == words.len() {
        return None;
    }
    known(&bare.concat())
}

fn misspelt(whole: &str) -> Option<Field> {
    if whole.len() < 6 {
        return None;
    }
    let near = |headings: &str| {
        headings.split_ascii_whitespace().any(|known| {
            known.len() >= 6
                && known.len().abs_diff(whole.len()) <= 1
                && strsim::osa_distance(known, whole) <= 1
        })
    };
    KNOWN.iter().find(|(_, headings)| near(headings)).map(|(field, _)| *field)
}
