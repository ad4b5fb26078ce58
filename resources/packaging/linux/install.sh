#!/bin/sh
# Puts Breakout Facilitator into the menu of this user, as a command, and as what opens *.event.xlsx.
#
#   ./install.sh            for this folder, where it stands now; moved, run it again
#   ./install.sh --remove   takes all of that away again
#
# Nothing needs an administrator. Stores and exports are elsewhere and are not touched.
set -eu

name=breakout-facilitator
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
command=$HOME/.local/bin/$name

refresh() {
  # Where a desktop has none of these it reads the folders by itself.
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime"; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications"; fi
  if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
  fi
}

remove() {
  rm -f "$data/applications/$name.desktop" "$data/mime/packages/$name.xml"
  (cd "$here/share/icons" && find . -type f) | while read -r icon; do
    rm -f "$data/icons/hicolor/$icon"
  done
  # A command of that name that somebody else put there stays.
  if [ "$(readlink "$command" 2>/dev/null || true)" = "$here/$name" ]; then rm -f "$command"; fi
}

case ${1:-} in
  --remove)
    remove
    mkdir -p "$data/mime/packages" "$data/applications"
    refresh
    echo "Removed from the menu. The folder $here can be deleted now; stores and exports stay."
    exit 0
    ;;
  '') ;;
  *)
    echo "usage: ./install.sh [--remove]" >&2
    exit 2
    ;;
esac

case $here in
  *%* | *'
'*)
    echo "The name of $here has a % or a line end in it, which menus cannot start. Rename it." >&2
    exit 1
    ;;
esac

# The entry's own rules: in quotes, \ before \ " $ and `, and each \ written twice.
# Then sed's, for what stands on the right of its s command.
quoted=$(printf '%s' "$here/$name" |
  sed -e 's/\\/\\\\\\\\/g' -e 's/["$`]/\\\\&/g')
safe=$(printf '%s' "\"$quoted\"" | sed -e 's/[\\&|]/\\&/g')

mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor" "$HOME/.local/bin"
sed "s|@PROGRAM@|$safe|" "$here/share/$name.desktop" >"$data/applications/$name.desktop"
cp "$here/share/$name.xml" "$data/mime/packages/$name.xml"
cp -R "$here/share/icons/." "$data/icons/hicolor/"
if [ -e "$command" ] && [ ! -L "$command" ]; then
  echo "There is another $command; it stays, so start this one from the menu." >&2
else
  ln -sfn "$here/$name" "$command"
fi
refresh
echo "Breakout Facilitator is in the menu, as the command $name, and opens *.event.xlsx."
case :$PATH: in
  *:"$HOME/.local/bin":*) ;;
  *) echo "For the command, $HOME/.local/bin has to be in PATH." ;;
esac
