# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of bankhub-console for fish.
set -l export_seen '__fish_seen_subcommand_from export'
set -l window "not $export_seen"

complete -c bankhub-console -f
complete -c bankhub-console -n __fish_is_first_token -a export -d 'Write transactions to a file without a window'
complete -c bankhub-console -n $window -l demo -d 'Start the bundled simulator and connect to it'
complete -c bankhub-console -l profile -x -d 'A saved profile'
complete -c bankhub-console -l data-dir -x -a '(__fish_complete_directories)' -d 'Where profiles and caches are kept'
complete -c bankhub-console -n $window -l language -x -a 'vi en' -d 'Language of this run'
complete -c bankhub-console -n $window -l tour -x -a '(__fish_complete_directories)' -d 'Save a picture of every page, then end'
complete -c bankhub-console -l help -s h -d 'Show the options'
complete -c bankhub-console -n $window -l help-all -d 'Show the options, also those of Qt'
complete -c bankhub-console -n $window -l version -s v -d 'Show the version'
complete -c bankhub-console -n $export_seen -l env -d 'Take the connection from the environment'
complete -c bankhub-console -n $export_seen -l from -x -d 'First day, YYYY-MM-DD, Vietnam time'
complete -c bankhub-console -n $export_seen -l to -x -d 'Last day, included'
complete -c bankhub-console -n $export_seen -l query -x -d 'Only what the line says'
complete -c bankhub-console -n $export_seen -l sync -d 'Bring the local copy up to date first'
complete -c bankhub-console -n $export_seen -l output -r -F -d 'File to write'
complete -c bankhub-console -n $export_seen -l format -x -a 'csv xlsx json' -d 'Format of the file'
