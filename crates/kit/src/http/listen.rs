//! Connections: how many at once, and how long each may take to say what it wants. Somebody who
//! sends a byte a minute is cut off, and takes nobody else's place meanwhile.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// The most connections at once; further ones wait for their turn.
pub const CONNECTIONS_MAX: usize = 512;
/// The longest that the head of a request may take, the wait for it on an open connection included.
pub const HEAD_S_MAX: u64 = 30;
/// The longest that a form may take to arrive.
pub const FORM_S_MAX: u64 = 60;
/// The longest that an upload may take to arrive.
pub const UPLOAD_S_MAX: u64 = 180;
/// How long a server that was told to stop waits for answers under way.
const GOODBYE_S_MAX: u64 = 10;
/// How long to wait when a connection cannot be taken, as when there are too many open files.
const TROUBLE_MS: u64 = 100;

/// How patient a server is.
#[derive(Clone, Copy)]
pub struct Patience {
    /// The most connections at once.
    pub connections: usize,
    /// The longest that the head of a request may take.
    pub head: Duration,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience { connections: CONNECTIONS_MAX, head: Duration::from_secs(HEAD_S_MAX) }
    }
}

/// Serves until `stop` resolves, then until the answers under way are given.
///
/// # Errors
/// None so far: trouble with one connection ends that one.
pub async fn listen(
    listener: TcpListener,
    service: Router,
    patience: Patience,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let places = Arc::new(Semaphore::new(patience.connections));
    let (goodbye, mut stop) = (GracefulShutdown::new(), std::pin::pin!(stop));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(patience.head);
    loop {
        let place = tokio::select! {
            place = places.clone().acquire_owned() => place.map_err(std::io::Error::other)?,
            () = &mut stop => break,
        };
        let stream = tokio::select! {
            taken = listener.accept() => match taken {
                Ok((stream, _)) => stream,
                Err(_) => {
                    tokio::time::sleep(Duration::from_millis(TROUBLE_MS)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let service = TowerToHyperService::new(service.clone());
        let answering = goodbye.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // A connection that broke off has nobody left to be told.
            let _ = answering.await;
            drop(place);
        });
    }
    let goodbye_max = Duration::from_secs(GOODBYE_S_MAX);
    // Whoever is still being answered then has waited long enough.
    let _ = tokio::time::timeout(goodbye_max, goodbye.shutdown()).await;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use tokio::task::{JoinHandle, spawn_blocking};

    /// What comes back until the server ends the connection.
    fn ask(port: u16, ask: &'static [u8]) -> JoinHandle<String> {
        spawn_blocking(move || {
            let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
            stream.write_all(ask).unwrap();
            let mut answer = Vec::new();
            // One that is cut off may end with an error; what came counts.
            let _ = stream.read_to_end(&mut answer);
            String::from_utf8_lossy(&answer).into_owned()
        })
    }

    const WHOLE: &[u8] = b"GET / HTTP/1.1\r\nhost: shop.test\r\nconnection: close\r\n\r\n";
    const HALF: &[u8] = b"GET / HTTP/1.1\r\nhost: sh";

    #[test]
    fn slow_senders_are_cut_off_and_keep_nobody_out() {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let port = listener.local_addr().unwrap().port();
            let service = Router::new().route("/", axum::routing::get(async || "the night shift"));
            let patience = Patience { connections: 4, head: Duration::from_millis(200) };
            let (told, stop) = tokio::sync::oneshot::channel::<()>();
            let serving = tokio::spawn(listen(listener, service, patience, async {
                let _ = stop.await;
            }));
            // More of them than there are places.
            let slow: Vec<_> = (0..12).map(|_| ask(port, HALF)).collect();
            for _ in 0..3 {
                let answer = ask(port, WHOLE).await.unwrap();
                assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("night shift"));
            }
            for one in slow {
                assert!(!one.await.unwrap().contains("night shift"));
            }
            told.send(()).unwrap();
            serving.await.unwrap().unwrap();
        });
    }
}
