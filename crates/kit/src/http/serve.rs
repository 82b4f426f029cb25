use super::listen::{FORM_S_MAX, Patience, UPLOAD_S_MAX, listen};
use super::{Answer, Ask, FORM_BYTES_MAX, Form, UPLOAD_BYTES_MAX, Upload, guard};
use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, RawPathParams, Request};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;
use tokio::time::timeout;
use tower_http::csrf::CsrfLayer;

/// How far a body that is too large is read on, in bytes.
const READ_ON_BYTES_MAX: usize = 64 * 1024 * 1024;

/// How a route is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Shows; changes nothing.
    Get,
    /// Changes something.
    Post,
}

/// How many uploads are read at the same time; others wait.
const UPLOADS_AT_ONCE_MAX: usize = 4;
static UPLOADS: Semaphore = Semaphore::const_new(UPLOADS_AT_ONCE_MAX);

/// How many pages are made at the same time: two for each core. A page is work for the processor,
/// so more at once finish no more of them, and those that are unlucky wait for all the others.
/// Whoever comes first is served first; a long page (a preview) must leave room for short ones. Writes do not wait here: they wait for the disk, and share a sync by waiting
/// together.
static PAGES: LazyLock<Semaphore> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    Semaphore::new(PAGES_PER_CORE * cores)
});
const PAGES_PER_CORE: usize = 2;

/// The one function behind a route.
pub type Endpoint = Arc<dyn Fn(Ask) -> Answer + Send + Sync>;

/// Everything a server answers.
pub struct Site {
    /// Method, path with `{names}`, and what is behind it.
    pub routes: Vec<(Method, String, Endpoint)>,
    /// The paths that take a file; no other does.
    pub uploads: Vec<String>,
    /// The paths whose posts change nothing: searches, whose words must not stand in an address.
    pub searches: Vec<String>,
    /// What answers every other path.
    pub missing: Endpoint,
    /// What answers a path that is there, asked for in the wrong way.
    pub misasked: Endpoint,
    /// What answers when a request cannot be read (its body is too large or broken).
    pub unreadable: Endpoint,
}

/// Serves a site until `stop` resolves.
pub async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    listen(listener, service(site), Patience::default(), stop).await
}

/// The site as a service, which tests call without a socket.
pub fn service(site: Site) -> Router {
    let mut router = Router::new();
    for (method, path, endpoint) in site.routes {
        let filter = match method {
            Method::Get => MethodFilter::GET,
            Method::Post => MethodFilter::POST,
        };
        let manner = Manner {
            files: site.uploads.contains(&path),
            shows: method == Method::Get || site.searches.contains(&path),
        };
        let unreadable = site.unreadable.clone();
        let handler = move |params: RawPathParams, request: Request| {
            answer(endpoint.clone(), unreadable.clone(), params_of(&params), request, manner)
        };
        router = router.route(&path, on(filter, handler));
    }
    let (missing, unreadable) = (site.missing, site.unreadable);
    let (misasked, broken) = (site.misasked, unreadable.clone());
    router
        .method_not_allowed_fallback(move |request: Request| {
            answer(misasked.clone(), broken.clone(), Vec::new(), request, Manner::default())
        })
        .fallback(move |request: Request| {
            answer(missing.clone(), unreadable.clone(), Vec::new(), request, Manner::default())
        })
        .layer(CsrfLayer::new())
        // Bodies are read under bounds of our own, named beside this module.
        .layer(DefaultBodyLimit::disable())
        .layer(axum::middleware::from_fn(guarded))
}

/// How a route is answered.
#[derive(Clone, Copy, Default)]
struct Manner {
    /// It takes a file.
    files: bool,
    /// It only shows.
    shows: bool,
}

fn params_of(params: &RawPathParams) -> Vec<(String, String)> {
    params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

async fn guarded(
    #[cfg_attr(not(feature = "broken"), allow(unused_mut))] mut request: Request,
    next: axum::middleware::Next,
) -> Response {
    #[cfg(feature = "broken")]
    if crate::broken::is(crate::broken::Fault::Unguarded) {
        let own = HeaderValue::from_static("same-origin");
        request.headers_mut().insert("sec-fetch-site", own);
    }
    let mut response = match guard::refuse(request.method(), request.headers()) {
        Some(why) => {
            let mut response = Response::new(Body::from(why));
            *response.status_mut() = StatusCode::FORBIDDEN;
            response
        }
        None => next.run(request).await,
    };
    #[cfg(feature = "broken")]
    if crate::broken::is(crate::broken::Fault::Undressed) {
        return response;
    }
    guard::dress(response.headers_mut());
    response
}

async fn answer(
    endpoint: Endpoint,
    unreadable: Endpoint,
    params: Vec<(String, String)>,
    request: Request,
    manner: Manner,
) -> Response {
    let mut ask = Ask { params, ..heading(&request) };
    let endpoint = match body(&mut ask, request, manner.files).await {
        Ok(()) => endpoint,
        Err(()) => unreadable,
    };
    let turn = if manner.shows { PAGES.acquire().await.ok() } else { None };
    let worked = tokio::task::spawn_blocking(move || {
        let answer = endpoint(ask);
        vault::wipe_stack();
        drop(turn);
        answer
    });
    match worked.await {
        Ok(answer) => response(answer),
        Err(_) => response(Answer {
            status: 500,
            content_type: "text/plain; charset=utf-8",
            headers: Vec::new(),
            cookies: Vec::new(),
            body: b"Something broke on our side. Nothing you had saved is lost.".to_vec(),
        }),
    }
}

fn heading(request: &Request) -> Ask {
    let headers = request.headers();
    let text = |name: &str| headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or("");
    Ask {
        posted: !request.method().is_safe(),
        path: request.uri().path().to_owned(),
        query: Form::parse(request.uri().query().unwrap_or("").as_bytes()),
        cookies: cookies(headers),
        accept_language: text("accept-language").to_owned(),
        host: text("host").to_owned(),
        fragment: !text("x-fragment").is_empty(),
        ..Ask::default()
    }
}

fn cookies(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

async fn body(ask: &mut Ask, request: Request, files: bool) -> Result<(), ()> {
    if request.method().is_safe() {
        return Ok(());
    }
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok());
    if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        // Uploads are held in memory: few at a time, and only where a file is expected.
        let _place = UPLOADS.acquire().await.map_err(|_| ())?;
        return if files { upload(ask, request).await } else { Err(()) };
    }
    let in_time = Duration::from_secs(FORM_S_MAX);
    let whole = whole(request.into_body(), FORM_BYTES_MAX);
    let bytes = timeout(in_time, whole).await.map_err(|_| ())??;
    ask.form = Form::parse(&bytes);
    Ok(())
}

/// Reads a body to its end. One that is too large is read on, as long as there is sense in it, and
/// thrown away: a browser that is answered while it still sends shows no answer.
async fn whole(mut body: Body, bytes_max: usize) -> Result<Vec<u8>, ()> {
    let (mut bytes, mut count) = (Vec::new(), 0);
    while let Some(frame) = poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await {
        let Ok(data) = frame.map_err(|_| ())?.into_data() else { continue };
        count += data.len();
        match count {
            _ if count <= bytes_max => bytes.extend_from_slice(&data),
            _ if count <= READ_ON_BYTES_MAX => bytes = Vec::new(),
            _ => return Err(()),
        }
    }
    if count <= bytes_max { Ok(bytes) } else { Err(()) }
}

async fn upload(ask: &mut Ask, request: Request) -> Result<(), ()> {
    let (head, body) = request.into_parts();
    let in_time = Duration::from_secs(UPLOAD_S_MAX);
    let bytes = timeout(in_time, whole(body, UPLOAD_BYTES_MAX)).await.map_err(|_| ())??;
    let request = Request::from_parts(head, Body::from(bytes));
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| ())?;
    let mut room = FORM_BYTES_MAX;
    while let Some(part) = parts.next_field().await.map_err(|_| ())? {
        let field = part.name().unwrap_or("").to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) => {
                let bytes = part.bytes().await.map_err(|_| ())?.to_vec();
                ask.uploads.push(Upload { field, file_name, bytes });
            }
            None => {
                let text = part.text().await.map_err(|_| ())?;
                room = room.checked_sub(field.len() + text.len()).ok_or(())?;
                ask.form.0.push((field, text));
            }
        }
    }
    Ok(())
}

fn response(answer: Answer) -> Response {
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(answer.content_type));
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    for cookie in answer.cookies {
        if let Ok(value) = HeaderValue::from_str(&cookie.header()) {
            headers.append(header::SET_COOKIE, value);
        }
    }
    response
}
