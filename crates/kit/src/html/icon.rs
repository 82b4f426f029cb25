//! The few icons, by what they mean here rather than by what they show.

use icondata_lu as lu;
use maud::{Markup, PreEscaped, html};

/// What an icon means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Icon {
    /// What to do now.
    Today,
    /// The list of people.
    People,
    /// The wall chart.
    Chart,
    /// Everything else.
    More,
    /// A conversation.
    Talk,
    /// Close everything at once.
    Lock,
    /// Look for something.
    Search,
    /// Add one.
    Add,
    /// Add a person.
    AddPerson,
    /// Narrow a list.
    Filter,
    /// Done, or yes.
    Done,
    /// Not, or take away.
    Close,
    /// Onward.
    Next,
    /// Back.
    Back,
    /// Opens downwards.
    Down,
    /// Because.
    Because,
    /// Change something.
    Edit,
    /// Take back.
    Undo,
    /// Delete.
    Delete,
    /// Put on paper.
    Print,
    /// Bring a file in.
    Upload,
    /// Copy to the clipboard.
    Copy,
    /// A day.
    Day,
    /// How old something is.
    Age,
    /// Good to know.
    Info,
    /// Take care.
    Warn,
    /// It cannot be done.
    Refuse,
    /// A telephone number.
    Phone,
    /// A key or a device.
    Key,
    /// Make one of two.
    Merge,
    /// A language.
    Language,
    /// The light theme.
    Light,
    /// The dark theme.
    Dark,
    /// Leave.
    Leave,
}

/// The icon as inline SVG in the colour of the text around it, hidden from screen readers (the
/// words beside it, or the label of what it stands in, say what it means).
pub fn icon(which: Icon) -> Markup {
    let data = match which {
        Icon::Today => lu::LuListChecks,
        Icon::People => lu::LuUsers,
        Icon::Chart => lu::LuGrid3x3,
        Icon::More => lu::LuEllipsis,
        Icon::Talk => lu::LuMessagesSquare,
        Icon::Lock => lu::LuLock,
        Icon::Search => lu::LuSearch,
        Icon::Add => lu::LuPlus,
        Icon::AddPerson => lu::LuUserPlus,
        Icon::Filter => lu::LuSlidersHorizontal,
        Icon::Done => lu::LuCheck,
        Icon::Close => lu::LuX,
        Icon::Next => lu::LuChevronRight,
        Icon::Back => lu::LuChevronLeft,
        Icon::Down => lu::LuChevronDown,
        Icon::Because => lu::LuCornerDownRight,
        Icon::Edit => lu::LuPencil,
        Icon::Undo => lu::LuUndo,
        Icon::Delete => lu::LuTrash2,
        Icon::Print => lu::LuPrinter,
        Icon::Upload => lu::LuUpload,
        Icon::Copy => lu::LuCopy,
        Icon::Day => lu::LuCalendar,
        Icon::Age => lu::LuClock,
        Icon::Info => lu::LuInfo,
        Icon::Warn => lu::LuTriangleAlert,
        Icon::Refuse => lu::LuOctagonAlert,
        Icon::Phone => lu::LuPhone,
        Icon::Key => lu::LuKeyRound,
        Icon::Merge => lu::LuMerge,
        Icon::Language => lu::LuLanguages,
        Icon::Light => lu::LuSun,
        Icon::Dark => lu::LuMoon,
        Icon::Leave => lu::LuLogOut,
    };
    html! {
        svg.icon viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            (PreEscaped(data.data))
        }
    }
}
