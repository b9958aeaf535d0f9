# Completion of bilat for fish. The candidates come from the program itself.
function __bilat_complete
	set -l words (commandline --tokenize --cut-at-cursor --current-process)
	set -l current (commandline --current-token --cut-at-cursor)
	for line in ($words[1] completion --words -- $words[2..-1] "$current" 2>/dev/null)
		switch $line
			case ':file'
				__fish_complete_path "$current"
			case ':folder'
				__fish_complete_directories "$current"
			case '*'
				echo $line
		end
	end
end
complete --command bilat --no-files --arguments '(__bilat_complete)'
